using System.Globalization;
using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Server.Record;

/// <summary>One event, statement, claim or instrument of the record, by its key.</summary>
/// <param name="Columns">Names of its view's columns.</param>
/// <param name="Row">Their values.</param>
internal sealed record StoredRow(string[] Columns, object?[] Row)
{
    /// <summary>The value of a column.</summary>
    internal object? this[string column] => Row[Array.IndexOf(Columns, column)];

    /// <summary>Finds a row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="kind">What it is: "event".</param>
    /// <param name="key">Its key.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="ProblemException">There is none, or not in the newest coding of its report.</exception>
    internal static StoredRow Find(RecordFile record, string kind, string key, CancellationToken stop)
    {
        if (!long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw ProblemException.Bad(Messages.NotADatelineKey(kind));
        using var answer = RecordAnswer.Ask(record, new RecordQuestion($"SELECT * FROM {kind}s WHERE {kind}_key = $1", number), stop);
        foreach (var row in answer.Rows()) return new StoredRow(answer.Columns, row);
        throw ProblemException.Missing(Messages.NoSuch(kind, key));
    }

    /// <summary>Writes the columns as members of the object that is open.</summary>
    internal void WriteMembers(Utf8JsonWriter json)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            json.WritePropertyName(Columns[i]);
            AnswerJson.Write(json, Row[i]);
        }
    }

    /// <summary>Writes the record as the coder wrote it, which has more than the columns: spans, sizes, reasons.</summary>
    internal void WriteCoded(Utf8JsonWriter json, RecordFile record, string kind, CancellationToken stop)
    {
        json.WritePropertyName("coded");
        using var line = JsonDocument.Parse(StoredReport.Find(record, Convert.ToString(this["report_key"], CultureInfo.InvariantCulture)!, stop).Coded);
        foreach (var item in line.RootElement.GetProperty(kind + "s").EnumerateArray())
        {
            if (item.GetProperty("id").GetString() != (string?)this["id"]) continue;
            item.WriteTo(json);
            return;
        }

        json.WriteNullValue();
    }
}

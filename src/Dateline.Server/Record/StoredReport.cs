using System.Text.Json;
using Dateline.Model;
using Dateline.Server.Answers;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Server.Record;

/// <summary>A report as the record holds it: its words, and what was coded from them as the line that the coder wrote.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Date">Publication date.</param>
/// <param name="Text">Its text; empty where it was stored without.</param>
/// <param name="Coded">The coded report in JSON, without the text.</param>
internal sealed record StoredReport(long Key, DateOnly Date, string Text, string Coded)
{
    /// <summary>Finds a report by its key, or else its id; of an id the coding that came last.</summary>
    /// <exception cref="ProblemException">There is none.</exception>
    internal static StoredReport Find(RecordFile record, string key, CancellationToken stop)
    {
        var question = long.TryParse(key, System.Globalization.NumberStyles.None, null, out var number)
            ? new RecordQuestion($"{Select} WHERE r.report_key = $1 OR (r.id = $2 AND r.newest) ORDER BY r.report_key = $1 DESC LIMIT 1", number, key)
            : new RecordQuestion($"{Select} WHERE r.id = $1 AND r.newest", key);
        using var answer = RecordAnswer.Ask(record, question, stop);
        foreach (var row in answer.Rows()) return new StoredReport((long)row[0]!, (DateOnly)row[1]!, (string?)row[2] ?? "", (string)row[3]!);
        throw ProblemException.Missing(Messages.NoSuch("report", key));
    }

    /// <summary>The coded report as the model knows it.</summary>
    internal CodedReport Read() => DatelineJson.Deserialize(Coded) with { Text = Text };

    /// <summary>Writes it in the codebook's form, with its key and where it appeared.</summary>
    internal void Write(Utf8JsonWriter json, RecordFile record, CancellationToken stop)
    {
        json.WriteStartObject();
        json.WriteNumber("report_key", Key);
        json.WritePropertyName("publications");
        json.WriteStartArray();
        using (var answer = RecordAnswer.Ask(record, new RecordQuestion(Publications, Key), stop))
        {
            foreach (var row in answer.Rows()) AnswerJson.Write(json, answer.Columns, row);
        }

        json.WriteEndArray();
        json.WriteString("text", Text);
        using (var coded = JsonDocument.Parse(Coded))
        {
            foreach (var member in coded.RootElement.EnumerateObject()) member.WriteTo(json);
        }

        json.WriteEndObject();
    }

    // A report that is not grouped yet is its own first print.
    private const string Publications =
        """
        SELECT report_key, id, date, publisher, title, url, kind, likeness FROM publications WHERE group_key = (SELECT group_key FROM record.report_groups WHERE report_key = $1)
        UNION ALL SELECT report_key, id, date, publisher, title, url, 'first', 1 FROM record.reports WHERE report_key = $1 AND report_key NOT IN (SELECT report_key FROM record.report_groups)
        ORDER BY date, report_key
        """;

    private const string Select = "SELECT r.report_key, r.date, r.text, l.coded FROM record.reports r JOIN record.lines l USING (report_key)";
}

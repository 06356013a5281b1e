using System.Collections;
using System.Globalization;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Store;

namespace Dateline.Cli.Recording;

/// <summary>Writes the rows of an answer as they come: JSON Lines, CSV after RFC 4180, or a list for people.</summary>
internal static class AnswerPrinter
{
    internal const string Table = "table";
    internal const string Lines = "jsonl";
    internal const string Csv = "csv";

    // What a spreadsheet would take for the beginning of a formula.
    private static readonly System.Buffers.SearchValues<char> FormulaStarts = System.Buffers.SearchValues.Create("=+-@\t\r");

    /// <summary>Writes all rows.</summary>
    internal static void Write(RecordAnswer answer, string format, Stream output)
    {
        using var text = new StreamWriter(output, Text.Utf8, leaveOpen: true) { NewLine = "\n" };
        if (format == Csv) text.WriteLine(string.Join(',', answer.Columns.Select(static name => Cell(name))));
        if (format == Table) text.WriteLine(string.Join("  |  ", answer.Columns));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var row in answer.Rows())
        {
            if (format == Csv) text.WriteLine(string.Join(',', row.Select(Cell)));
            else if (format == Table) text.WriteLine(string.Join("  |  ", row.Select(static value => Text.Short(Plain(value, ", "), 100))));
            else text.Write(Json(answer.Columns, row, buffer));
        }
    }

    private static string Json(string[] columns, object?[] row, System.Buffers.ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        JsonForm.Line(buffer, (columns, row), static (json, it) =>
        {
            json.WriteStartObject();
            for (var i = 0; i < it.columns.Length; i++)
            {
                json.WritePropertyName(it.columns[i]);
                Write(json, it.row[i]);
            }

            json.WriteEndObject();
        });
        return Text.Utf8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case sbyte or byte or short or ushort or int or uint or long: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case float or double when double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)): json.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteNumberValue(number); break;
            case System.Numerics.BigInteger or ulong: json.WriteRawValue(Plain(value, "")); break;
            case string words: json.WriteStringValue(words); break;
            case IEnumerable many:
                json.WriteStartArray();
                foreach (var item in many) Write(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Plain(value, "; ")); break;
        }
    }

    private static string Cell(object? value)
    {
        var cell = Plain(value, "; ");
        if (value is not (null or IFormattable) && cell.Length > 0 && FormulaStarts.Contains(cell[0])) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Plain(object? value, string between) => value switch
    {
        null or DBNull => "",
        string words => words,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many => string.Join(between, many.Cast<object?>().Select(item => Plain(item, between))),
        _ => value.ToString() ?? "",
    };
}

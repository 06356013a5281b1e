using Dateline.Cli.Output;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Cli.Recording;

/// <summary>Writes the rows of an answer as they come: JSON Lines, CSV after RFC 4180, or a list for people.</summary>
internal static class AnswerPrinter
{
    internal const string Table = "table";
    internal const string Lines = "jsonl";
    internal const string Csv = "csv";
    internal const string GeoJson = "geojson";
    internal const string Parquet = "parquet";

    /// <summary>Writes all rows of an answer.</summary>
    internal static void Write(RecordAnswer answer, string format, Stream output)
    {
        if (format == GeoJson) AnswerGeoJson.Write(answer, output);
        else Write(answer.Columns, answer.Rows(), format, output);
    }

    /// <summary>Writes rows.</summary>
    internal static void Write(string[] columns, IEnumerable<object?[]> rows, string format, Stream output)
    {
        using var text = new StreamWriter(output, Text.Utf8, leaveOpen: true) { NewLine = "\n" };
        if (format == Csv) text.WriteLine(AnswerCsv.Line(columns));
        if (format == Table) text.WriteLine(string.Join("  |  ", columns));
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        foreach (var row in rows)
        {
            if (format == Csv) text.WriteLine(AnswerCsv.Line(row));
            else if (format == Table) text.WriteLine(string.Join("  |  ", row.Select(static value => Text.Short(AnswerWords.Of(value, ", "), 100))));
            else text.Write(Json(columns, row, buffer));
        }
    }

    private static string Json(string[] columns, object?[] row, System.Buffers.ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        JsonForm.Line(buffer, (columns, row), static (json, it) => AnswerJson.Write(json, it.columns, it.row));
        return Text.Utf8.GetString(buffer.WrittenSpan);
    }
}

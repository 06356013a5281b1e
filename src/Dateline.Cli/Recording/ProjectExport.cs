using System.Buffers;
using System.Collections.Immutable;
using Dateline.Cli.Output;
using Dateline.Model;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Cli.Recording;

/// <summary>Writes a project out in one of the forms of exchange, row by row, with a data dictionary beside it.</summary>
/// <param name="record">The record.</param>
/// <param name="reports">Which reports.</param>
/// <param name="stop">Ends the writing.</param>
internal sealed class ProjectExport(RecordFile record, ReportChoice reports, CancellationToken stop)
{
    /// <summary>The form that is several tables, each a file.</summary>
    internal const string Tables = "csv";

    /// <summary>The same in Parquet.</summary>
    internal const string ParquetTables = "parquet";

    private const string Wide = "csv-wide";
    private const string Network = "graphml";

    /// <summary>The forms, with the name of the file of those that are one.</summary>
    internal static readonly ImmutableDictionary<string, string> FileNames = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create(ReportFormats.JsonLines, "reports.jsonl"), KeyValuePair.Create(Tables, ""), KeyValuePair.Create(Wide, "events-wide.csv"), KeyValuePair.Create(ParquetTables, ""),
        KeyValuePair.Create(AnswerPrinter.GeoJson, "events.geojson"), KeyValuePair.Create(Network, "dyads.graphml"), KeyValuePair.Create(ReportFormats.Plover, "plover.jsonl"),
        KeyValuePair.Create(ReportFormats.Icews, "icews.tsv"), KeyValuePair.Create(ReportFormats.Gdelt, "gdelt.tsv"),
    ]);

    /// <summary>All forms, in the order of help.</summary>
    internal static readonly string[] Forms =
        [ReportFormats.JsonLines, Tables, Wide, ParquetTables, AnswerPrinter.GeoJson, Network, ReportFormats.Plover, ReportFormats.Icews, ReportFormats.Gdelt];

    /// <summary>Writes a form that is several files.</summary>
    /// <returns>How many.</returns>
    internal int WriteFolder(string form, string folder)
    {
        var tables = new ExportTables(record, reports);
        ExportedTable[] written = [.. form == Tables ? tables.Csv(folder, stop) : tables.Parquet(folder, stop)];
        File.WriteAllText(Path.Combine(folder, DataDictionary.FileName), DataDictionary.Csv(written));
        return written.Length + 1;
    }

    /// <summary>Writes a form that is one file, and its dictionary.</summary>
    /// <returns>How many files.</returns>
    internal int WriteFile(string form, string file, string dictionary)
    {
        var table = Write(form, file);
        if (form == ReportFormats.JsonLines) File.WriteAllText(Path.ChangeExtension(dictionary, ".schema.json"), DatelineSchema.Text());
        else if (table is not null) File.WriteAllText(dictionary, DataDictionary.Csv([table]));
        return form == ReportFormats.JsonLines || table is not null ? 2 : 1;
    }

    private ExportedTable? Write(string form, string file)
    {
        var tables = new ExportTables(record, reports);
        switch (form)
        {
            case Wide: return tables.Wide(file, stop);
            case AnswerPrinter.GeoJson: return tables.GeoJson(file, stop);
            case Network: return tables.GraphMl(file, stop);
        }

        var format = ReportFormats.Create(form, new Page(Surroundings.PlainWidth, Colour: false));
        using var output = File.Create(file);
        output.Write(Text.Utf8.GetBytes(format.Head));
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var report in CodedReports.Read(record, reports, holding: null, stop))
        {
            buffer.ResetWrittenCount();
            format.Write(report, buffer);
            output.Write(buffer.WrittenSpan);
        }

        return form == ReportFormats.Gdelt ? GdeltColumns.Table : null;
    }
}

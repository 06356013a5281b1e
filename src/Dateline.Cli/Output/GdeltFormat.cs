using System.Buffers;
using System.Globalization;
using Dateline.Model;
using Dateline.Store.Exports;

namespace Dateline.Cli.Output;

/// <summary>A table of dyads with the 61 columns of the GDELT 2.0 event table, for pipelines that read those. <see cref="GdeltColumns"/> says what stands in each.</summary>
internal sealed class GdeltFormat : IReportFormat
{
    private const int Types = 3;

    /// <inheritdoc/>
    public string Head { get; } = string.Join('\t', GdeltColumns.Table.Columns.Select(static column => column.Name)) + "\n";

    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output)
    {
        var names = new ReportNames(report);
        var table = new TabSeparated(output);
        foreach (var row in DyadRow.Of(report))
        {
            var coded = row.Coded;
            var day = coded.Date?.Start ?? report.Date;
            table.Cell($"{report.Id}-{row.Number}").Cell(Day(day)).Cell(day.ToString("yyyyMM", CultureInfo.InvariantCulture)).Cell(day.Year);
            table.Cell(day.Year + Math.Min(0.9999, day.DayOfYear / 365.0));
            WriteParty(table, row.Source, names);
            WriteParty(table, row.Target, names);
            table.Cell(coded.Historical ? 0 : 1).Cell(coded.Cameo).Cell(coded.Cameo[..Math.Min(3, coded.Cameo.Length)]).Cell(coded.Cameo[..2]).Cell(coded.QuadCode);
            table.Cell(GoldsteinScale.Of(coded.Cameo)).Cell(coded.EventText.Length).Cell(1).Cell(1).Cell((string?)null);
            WritePlace(table, null);
            WritePlace(table, null);
            WritePlace(table, coded.EventLoc);
            table.Cell(Day(report.Date) + "000000").Cell(report.Url ?? report.Id).End();
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static void WriteParty(TabSeparated table, Reference? party, ReportNames names)
    {
        var entity = party is null ? null : names.EntityOf(party);
        table.Cell(entity?.Code + string.Concat(entity?.Sector ?? [])).Cell(party is null ? null : names.NameOf(party)).Cell(entity?.Code);
        table.Cell((string?)null).Cell((string?)null).Cell((string?)null).Cell((string?)null);
        for (var i = 0; i < Types; i++) table.Cell(entity?.Sector.ElementAtOrDefault(i));
    }

    private static void WritePlace(TabSeparated table, Location? place)
    {
        table.Cell(place is null ? null : place.Precision switch { LocationPrecision.Country => "1", LocationPrecision.Adm1 => "5", _ => "4" });
        table.Cell(place?.Name).Cell(place?.Country).Cell(place?.Adm1).Cell((string?)null).Cell(place?.Lat).Cell(place?.Lon).Cell((string?)null);
    }
}

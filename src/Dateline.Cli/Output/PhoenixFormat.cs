using System.Buffers;
using System.Globalization;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>A table of dyads with the columns of the Phoenix data set (Open Event Data Alliance), for pipelines that read those.</summary>
internal sealed class PhoenixFormat : IReportFormat
{
    private static readonly string[] Columns =
    [
        "EventID", "Date", "Year", "Month", "Day", "SourceActorFull", "SourceActorEntity", "SourceActorRole", "SourceActorAttribute", "TargetActorFull", "TargetActorEntity",
        "TargetActorRole", "TargetActorAttribute", "EventCode", "EventRootCode", "QuadClass", "GoldsteinScore", "Issues", "ActionLat", "ActionLong", "LocationName",
        "GeoCountryName", "GeoStateName", "SentenceID", "URLs", "NewsSources",
    ];

    /// <inheritdoc/>
    public string Head { get; } = string.Join('\t', Columns) + "\n";

    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output)
    {
        var names = new ReportNames(report);
        var table = new TabSeparated(output);
        foreach (var row in DyadRow.Of(report))
        {
            var coded = row.Coded;
            var day = coded.Date?.Start ?? report.Date;
            table.Cell($"{report.Id}-{row.Number}").Cell(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)).Cell(day.Year).Cell(day.Month).Cell(day.Day);
            WriteParty(table, row.Source, names);
            WriteParty(table, row.Target, names);
            table.Cell(coded.Cameo).Cell(coded.Cameo[..2]).Cell(coded.QuadCode).Cell(GoldsteinScale.Of(coded.Cameo)).Cell(string.Join(';', coded.Context));
            table.Cell(coded.EventLoc?.Lat).Cell(coded.EventLoc?.Lon).Cell(coded.EventLoc?.Name).Cell(coded.EventLoc?.Country).Cell(coded.EventLoc?.Adm1);
            table.Cell($"{report.Id}_{coded.Sentence.Start}").Cell(report.Url).Cell(report.Publisher).End();
        }
    }

    // Phoenix parts an actor's code into country or organisation, first role, and the rest.
    private static void WriteParty(TabSeparated table, Reference? party, ReportNames names)
    {
        var entity = party is null ? null : names.EntityOf(party);
        var sectors = entity?.Sector ?? [];
        table.Cell(entity?.Code + string.Concat(sectors)).Cell(entity?.Code).Cell(sectors.FirstOrDefault()).Cell(string.Join(';', sectors.Skip(1)));
    }
}

using System.Buffers;
using System.Globalization;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>A table of dyads with the columns of the ICEWS coded event data (Boschee et al. 2015, Harvard Dataverse), for pipelines that read those.</summary>
internal sealed class IcewsFormat : IReportFormat
{
    private static readonly string[] Columns =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors", "Target Country",
        "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
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
            table.Cell($"{report.Id}-{row.Number}").Cell((coded.Date?.Start ?? report.Date).ToString("O"));
            WriteParty(table, row.Source, names);
            table.Cell(ModelNames<EventType>.Of(coded.Type) + string.Concat(coded.Mode.Select(static mode => " " + mode))).Cell(coded.Cameo).Cell(coded.EventScale);
            WriteParty(table, row.Target, names);
            table.Cell(report.Id).Cell(SentenceNumber(report, coded)).Cell(report.Publisher);
            var place = coded.EventLoc;
            var isCity = place?.Precision is LocationPrecision.City or LocationPrecision.Exact;
            table.Cell(isCity ? place!.Name : null).Cell((string?)null).Cell(place?.Adm1 ?? (place?.Precision == LocationPrecision.Adm1 ? place.Name : null)).Cell(place?.Country);
            table.Cell(place?.Lat).Cell(place?.Lon).End();
        }
    }

    private static void WriteParty(TabSeparated table, Reference? party, ReportNames names)
    {
        var entity = party is null ? null : names.EntityOf(party);
        table.Cell(party is null ? null : names.NameOf(party)).Cell(entity is null ? null : string.Join(',', entity.Sector)).Cell(entity?.Code);
    }

    // Sentences of events in the order of the text stand for the sentence's number: the coded report keeps no list of all sentences.
    private static string SentenceNumber(CodedReport report, Event coded) =>
        (report.Events.Select(static other => other.Sentence.Start).Where(start => start < coded.Sentence.Start).Distinct().Count() + 1).ToString(CultureInfo.InvariantCulture);
}

using System.Buffers;
using System.Text.Json;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>PLOVER's exchange form: one event a line, complete in itself, for users of PLOVER and POLECAT data (docs/formats.md).</summary>
/// <remarks>
/// Field names are PLOVER's (Open Event Data Alliance, 2021 edition) wherever it has one. Participants are written out where they stand, since the line
/// has no list of entities to point into. Statements, claims and instruments have no place in PLOVER and are left out.
/// </remarks>
internal sealed class PloverFormat : IReportFormat
{
    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output)
    {
        var names = new ReportNames(report);
        foreach (var coded in report.Events) JsonForm.Line(output, (report, coded, names), static (json, it) => Write(json, it.report, it.coded, it.names));
    }

    private static void Write(Utf8JsonWriter json, CodedReport report, Event coded, ReportNames names)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{report.Id}-{coded.Id}");
        WriteDates(json, coded.Date);
        json.WriteString("event", ModelNames<EventType>.Of(coded.Type));
        json.WriteStrings("mode", coded.Mode);
        json.WriteStrings("context", coded.Context);
        json.WriteString("cameo", coded.Cameo);
        json.WriteNumber("quad_code", coded.QuadCode);
        json.WriteNumber("event_scale", coded.EventScale);
        WriteParties(json, "actor", coded.Actor, names);
        WriteParties(json, "recipient", coded.Recipient, names);
        WritePlace(json, coded.EventLoc);
        json.WriteString("status", ModelNames<EventStatus>.Of(coded.Status));
        json.WriteBoolean("historical", coded.Historical);
        WriteSources(json, coded, names);
        WriteSizes(json, coded.Size);
        json.WriteStrings("event_text", coded.EventText.Select(static span => span.Text));
        json.WriteString("text", coded.Sentence.Text);
        json.WriteNumber("confidence", coded.Confidence);
        json.WriteString("story_id", report.Id);
        json.WriteString("pub_date", report.Date.ToString("O"));
        json.WriteString("publisher", report.Publisher);
        json.WriteString("headline", report.Title);
        json.WriteString("url", report.Url);
        json.WriteString("language", report.Language);
        json.WriteString("coder", report.Coder.Name);
        json.WriteString("version", report.Coder.Version);
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, DateRange? date)
    {
        json.WriteString("date", date?.Start.ToString("O"));
        json.WriteString("date_end", date?.End.ToString("O"));
        json.WriteString("date_granularity", date is null ? null : ModelNames<Granularity>.Of(date.Granularity));
    }

    private static void WriteParties(Utf8JsonWriter json, string name, IEnumerable<Reference> parties, ReportNames names)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            var entity = names.EntityOf(party);
            json.WriteStartObject();
            json.WriteString("name", names.NameOf(party));
            json.WriteString("code", entity?.Code);
            json.WriteStrings("sector", entity?.Sector ?? []);
            json.WriteString("title", entity?.Office ?? entity?.Role);
            json.WriteString("text", party.Span?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location? place)
    {
        if (place is null)
        {
            json.WriteNull("event_loc");
            return;
        }

        json.WriteStartObject("event_loc");
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        json.WriteString("adm1", place.Adm1);
        WriteDegrees(json, "lat", place.Lat);
        WriteDegrees(json, "lon", place.Lon);
        json.WriteString("precision", ModelNames<LocationPrecision>.Of(place.Precision));
        json.WriteEndObject();
    }

    private static void WriteDegrees(Utf8JsonWriter json, string name, double? degrees)
    {
        if (degrees is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void WriteSources(Utf8JsonWriter json, Event coded, ReportNames names)
    {
        json.WriteStartArray("according_to");
        foreach (var link in coded.AccordingTo)
        {
            json.WriteStartObject();
            json.WriteString("name", names.NameOf(link));
            json.WriteString("code", names.EntityOf(link)?.Code);
            json.WriteString("stance", ModelNames<Stance>.Of(link.Stance));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSizes(Utf8JsonWriter json, Sizes? sizes)
    {
        json.WriteStartObject("size");
        foreach (var (name, size) in ReadableSize.Named(sizes))
        {
            json.WriteStartObject(name);
            WriteBound(json, "min", size.Min);
            WriteBound(json, "max", size.Max);
            json.WriteBoolean("approximate", size.Approximate);
            json.WriteBoolean("vague", size.Vague);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, long? bound)
    {
        if (bound is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}

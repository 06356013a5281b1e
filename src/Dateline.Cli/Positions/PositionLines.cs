using System.Buffers;
using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Model;
using Dateline.Model.Positions;

namespace Dateline.Cli.Positions;

/// <summary>Positions for programs: one JSON object a line.</summary>
internal static class PositionLines
{
    /// <summary>Writes all positions.</summary>
    internal static void Write(PositionList positions, IBufferWriter<byte> output)
    {
        foreach (var held in positions.Held) JsonForm.Line(output, (positions, held), static (json, it) => Write(json, it.positions, it.held));
    }

    private static void Write(Utf8JsonWriter json, PositionList positions, HeldPosition held)
    {
        json.WriteStartObject();
        json.WriteNumber("position", held.Number);
        Party(json, "subject", held.First.Subject);
        json.WriteString("relation", ModelNames<ClaimRelation>.Of(held.First.Relation));
        if (held.First.Object is { } target) Party(json, "object", target);
        else json.WriteNull("object");
        json.WriteBoolean("polarity", held.First.Polarity);
        json.WriteStrings("basis", held.Bases.Select(ModelNames<Basis>.Of));
        json.WriteStartArray("holder");
        foreach (var holder in held.First.Holders) Party(json, null, holder);
        json.WriteEndArray();
        Day(json, "since", held.Since?.Start);
        Day(json, "until", held.Until?.End);
        json.WriteStartArray("said_in");
        foreach (var telling in held.Told)
        {
            json.WriteStartObject();
            json.WriteString("report", telling.ReportId);
            Day(json, "date", telling.Published);
            json.WriteString("claim", telling.ClaimId);
            json.WriteStrings("evidence", telling.Evidence.Select(static span => span.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var (other, ground) in positions.ConflictsOf(held))
        {
            json.WriteStartObject();
            json.WriteNumber("position", other);
            json.WriteString("ground", ModelNames<ConflictGround>.Of(ground));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Party(Utf8JsonWriter json, string? name, PositionParty party)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("name", party.Name);
        json.WriteString("code", party.Code);
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }
}

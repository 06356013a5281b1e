using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>A participant, speaker, holder, subject or object of a record: who stands there, and the words that put them there.</summary>
/// <param name="Entity">Id of an entity of the same report; null where an instrument stands in this place.</param>
/// <param name="Instrument">Id of an instrument of the same report; null where an entity stands in this place.</param>
/// <param name="Span">The words; null where the party is understood but not written in the sentence.</param>
public sealed record Reference(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Entity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instrument,
    TextSpan? Span)
{
    /// <summary>A reference to an entity.</summary>
    public static Reference ToEntity(string id, TextSpan? span) => new(id, null, span);

    /// <summary>A reference to an instrument: "The draft says".</summary>
    public static Reference ToInstrument(string id, TextSpan? span) => new(null, id, span);
}

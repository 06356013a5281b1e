using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>A participant, speaker, holder, subject or object of a record: who stands there, and the words that put them there.</summary>
/// <param name="Span">The words; null where the party is understood but not written in the sentence.</param>
/// <param name="Entity">Id of an entity of the same report; null where an instrument stands in this place.</param>
/// <param name="Instrument">Id of an instrument of the same report; null where an entity stands in this place.</param>
public record Reference(
    TextSpan? Span,
    [property: JsonPropertyOrder(-2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Entity = null,
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instrument = null)
{
    /// <summary>A reference to an entity.</summary>
    public static Reference ToEntity(string id, TextSpan? span) => new(span, Entity: id);

    /// <summary>A reference to an instrument: "The draft says".</summary>
    public static Reference ToInstrument(string id, TextSpan? span) => new(span, Instrument: id);
}

using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>One link of a source chain: who vouches for a record, by which words, and how.</summary>
/// <param name="Span">The words that name the source; null where they are understood.</param>
/// <param name="Cue">The words of saying: "said", "according to".</param>
/// <param name="Stance">How the source stands to the content.</param>
/// <param name="Entity">Id of the source; null where an instrument speaks or nobody is named.</param>
/// <param name="Instrument">Id of the instrument that speaks ("the draft says"); null otherwise.</param>
/// <remarks>A chain runs from the outermost source inwards; an empty chain is the report's own voice.</remarks>
public sealed record SourceLink(
    TextSpan? Span,
    TextSpan? Cue,
    Stance Stance,
    [property: JsonPropertyOrder(-2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Entity = null,
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instrument = null);

using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>One link of a source chain: who vouches for a record, by which words, and how.</summary>
/// <param name="Entity">Id of the source; null where an instrument speaks.</param>
/// <param name="Instrument">Id of the instrument that speaks ("the draft says"); null otherwise.</param>
/// <param name="Span">The words that name the source; null where they are understood.</param>
/// <param name="Cue">The words of saying: "said", "according to".</param>
/// <param name="Stance">How the source stands to the content.</param>
/// <remarks>A chain runs from the outermost source inwards; an empty chain is the report's own voice.</remarks>
public sealed record SourceLink(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Entity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Instrument,
    TextSpan? Span,
    TextSpan? Cue,
    Stance Stance);

using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>Who says something: a reference whose words may stand apart ("Officials … in both capitals").</summary>
/// <param name="Span">The words, the first stretch where there are several; null where nobody is named in the sentence.</param>
/// <param name="Spans">Every stretch of words that names the speaker, in order.</param>
/// <param name="Entity">Id of an entity of the same report; null where an instrument speaks or the entity is unresolved.</param>
/// <param name="Instrument">Id of the instrument that speaks; null otherwise.</param>
public sealed record Speaker(TextSpan? Span, ImmutableArray<TextSpan> Spans, string? Entity = null, string? Instrument = null)
    : Reference(Span, Entity, Instrument);

namespace Dateline.Coding.Claims;

/// <summary>What a place must hold for an entry to fit: "obj=independence", "obj=@forces".</summary>
/// <param name="Place">The grammatical place.</param>
/// <param name="Words">Lemmas, or classes of the lexicon with "@" before them; one must be the head of the phrase there.</param>
internal sealed record ClaimCondition(string Place, System.Collections.Immutable.ImmutableArray<string> Words);

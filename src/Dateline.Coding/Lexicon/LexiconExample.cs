namespace Dateline.Coding.Lexicon;

/// <summary>A sentence of the lexicon and the events that it must code to.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Expected">Events as "GEO ACCUSE RUS" or "GEO ACCUSE RUS negated", semicolons between them; "none" where nothing must be coded.</param>
/// <param name="Origin">File and line.</param>
internal sealed record LexiconExample(string Sentence, string Expected, string Origin);

namespace Dateline.Language;

/// <summary>A sentence: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive, and its place in the text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">After its last token.</param>
/// <param name="Paragraph">Ordinal of the paragraph it stands in, from 0.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);

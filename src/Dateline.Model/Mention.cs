namespace Dateline.Model;

/// <summary>One place in the text that refers to an entity.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Named">True where the words are a proper name; false for descriptions and pronouns.</param>
public sealed record Mention(int Start, int End, string Text, bool Named);

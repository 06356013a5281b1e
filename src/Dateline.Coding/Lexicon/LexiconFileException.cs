namespace Dateline.Coding.Lexicon;

/// <summary>A lexicon file that cannot be read; the message names file, line and what to do.</summary>
internal sealed class LexiconFileException(string origin, string problem) : FormatException($"{origin}: {problem}");

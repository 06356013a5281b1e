namespace Dateline.Model;

/// <summary>A stretch of a report's text: UTF-16 code units, <paramref name="End"/> exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <remarks>Two spans are equal when both ends are. An empty span (Start == End) marks a place, not text.</remarks>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Do the two stretches share at least one code unit?</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Does this stretch hold the whole of <paramref name="other"/>?</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The same stretch with the words it covers.</summary>
    /// <param name="text">The report's normalised text, which the offsets point into.</param>
    public TextSpan In(string text) => new(Start, End, text[Start..End]);
}

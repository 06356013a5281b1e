namespace Dateline.Model;

/// <summary>When something was: a period of whole days, both ends included, and the words that say so.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for a single day.</param>
/// <param name="Granularity">The unit that the text commits to.</param>
/// <param name="Text">The words; null where the text gives no time and the report's date is assumed.</param>
public sealed record DateRange(DateOnly Start, DateOnly End, Granularity Granularity, TextSpan? Text)
{
    /// <summary>Do the two periods share a day?</summary>
    public bool Overlaps(DateRange other) => Start <= other.End && other.Start <= End;
}

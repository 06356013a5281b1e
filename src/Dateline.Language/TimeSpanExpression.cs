using Dateline.Model;

namespace Dateline.Language;

/// <summary>A date expression: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive, and what it means.</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Value">ISO 8601 in the manner of TIMEX3 (ISO 24617-1): "2017-03-14", "2017-W11", "199" for a decade, "1991/1992" for a range.</param>
/// <param name="Start">First day meant, or null where the expression names no date ("some day").</param>
/// <param name="Last">Last day meant, inclusive.</param>
/// <param name="Granularity">The unit that the text commits to.</param>
/// <param name="Bound">Whether the period is the time itself, or only its beginning or end.</param>
internal readonly record struct TimeSpanExpression(int First, int End, string Value, DateOnly? Start, DateOnly? Last, Granularity Granularity, TimeBound Bound);

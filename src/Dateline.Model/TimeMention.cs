namespace Dateline.Model;

/// <summary>A date expression of the text and what it means.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">ISO 8601 in the manner of TIMEX3: "2017-03-14", "2017-03", "199" (a decade), "1991/1992".</param>
/// <param name="First">First day, or null where the expression names no date.</param>
/// <param name="Last">Last day, inclusive.</param>
/// <param name="Granularity">The unit that the text commits to.</param>
public sealed record TimeMention(int Start, int End, string Text, string Value, DateOnly? First, DateOnly? Last, Granularity Granularity);

namespace Dateline.Language;

/// <summary>A number expression: tokens <paramref name="First"/> to <paramref name="End"/>, exclusive, hedges included ("an estimated 2,000").</summary>
/// <param name="First">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Head">The token that carries the number in the parse, by which a noun is counted.</param>
/// <param name="Min">Lower bound, or null ("up to 20").</param>
/// <param name="Max">Upper bound, inclusive; null where open ("more than 20", "dozens").</param>
/// <param name="Approximate">True for "about", "some", "an estimated".</param>
/// <param name="Vague">True where only a unit is named: "dozens" (12), "hundreds" (100).</param>
/// <param name="IsShare">True for percentages and fractions: "two thirds", "14 percent".</param>
internal readonly record struct Quantity(int First, int End, int Head, double? Min, double? Max, bool Approximate, bool Vague, bool IsShare);

namespace Dateline.Model;

/// <summary>A count of people in an event or claim, with its bounds.</summary>
/// <param name="Min">Lower bound, or null.</param>
/// <param name="Max">Upper bound, inclusive; null where open ("more than 20", "dozens").</param>
/// <param name="Approximate">True for "about", "an estimated", "some".</param>
/// <param name="Vague">True where only a unit is named: "dozens" (12), "hundreds" (100), "thousands" (1000).</param>
public sealed record Size(long? Min, long? Max, bool Approximate, bool Vague);

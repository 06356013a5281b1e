namespace Dateline.Language.Times;

/// <summary>So many units: "three weeks", "a year and a half".</summary>
/// <param name="Count">How many, halves included; null where the text does not say ("several").</param>
/// <param name="Unit">Of what.</param>
/// <param name="Last">The last piece.</param>
internal readonly record struct TimeAmount(double? Count, TimeUnit Unit, TimePiece Last);

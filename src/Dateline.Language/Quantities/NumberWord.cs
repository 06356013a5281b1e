namespace Dateline.Language.Quantities;

/// <summary>A word of the number grammar.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Value">Its number.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, double Value);

namespace Dateline.Language.Times;

/// <summary>A word of the date grammar.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Value">What it stands for within the class: the number of a month, the offset of "yesterday".</param>
/// <param name="NeedsCapital">True where only the capitalised word is meant: "May", "March".</param>
internal readonly record struct TimeWord(TimeWordKind Kind, short Value, bool NeedsCapital);

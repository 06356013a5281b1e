namespace Dateline.Store.Questions;

/// <summary>A column that a list is ordered by. The last of a list's is different in every row, and none is ever null.</summary>
/// <param name="Column">The column.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Falling">Highest first.</param>
internal sealed record ListOrder(string Column, ColumnType Type, bool Falling = false);

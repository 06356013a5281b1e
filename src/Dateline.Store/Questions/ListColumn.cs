namespace Dateline.Store.Questions;

/// <summary>A column of a list, with what the data dictionary says of it.</summary>
/// <param name="Name">Its name, in the record's views, in answers and in exports.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Source">Where it comes from: a field of the coded report, or how it is reckoned.</param>
/// <param name="Meaning">What it says.</param>
internal sealed record ListColumn(string Name, ColumnType Type, string Source, string Meaning)
{
    /// <summary>Unit of a number, or null.</summary>
    internal string? Unit { get; init; }

    /// <summary>Left out of answers that do not name it, because it is long.</summary>
    internal bool OnRequest { get; init; }
}

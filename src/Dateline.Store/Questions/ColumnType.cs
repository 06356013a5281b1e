namespace Dateline.Store.Questions;

/// <summary>What the values of a column are.</summary>
internal enum ColumnType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A list of words, perhaps empty.</summary>
    Texts,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number that names a row, the same in every list.</summary>
    Key,
}

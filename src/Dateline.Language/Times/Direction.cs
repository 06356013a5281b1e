namespace Dateline.Language.Times;

/// <summary>Which way a clause looks from the day of the report.</summary>
internal enum Direction : byte
{
    /// <summary>The words do not tell.</summary>
    Unknown,
    /// <summary>To the past.</summary>
    Back,
    /// <summary>To the future.</summary>
    Ahead,
}

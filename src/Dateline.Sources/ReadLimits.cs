namespace Dateline.Sources;

/// <summary>How much a reader takes in before it refuses: all input is hostile, and memory is bounded by these.</summary>
/// <remarks>A report beyond a limit is refused with a message; the reports after it are still read.</remarks>
public sealed record ReadLimits
{
    /// <summary>The limits that the product ships with.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Longest text and longest context, in UTF-16 code units: 4 Mi.</summary>
    /// <remarks>A long news report has 20 thousand; a novel has one million. Beyond four it is a dump, and one report would hold a worker for minutes.</remarks>
    public int MaxTextLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Longest line of JSON Lines, longest element of a JSON array and longest text file, in bytes: 64 MiB.</summary>
    /// <remarks>The longest text with every character escaped (six bytes each) takes 24 MiB; what is longer is not a report.</remarks>
    public int MaxRecordBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Deepest nesting of arrays and objects within one JSON record: 64, the usual depth of JSON readers.</summary>
    public int MaxJsonDepth { get; init; } = 64;

    /// <summary>Longest id, title, URL, publisher and language, in UTF-16 code units: 16 Ki, as servers allow for a URL.</summary>
    public int MaxFieldLength { get; init; } = 16 * 1024;

    /// <summary>Most questions about pairs in one report: 10,000, every ordered pair of a hundred actors.</summary>
    public int MaxPairs { get; init; } = 10_000;
}

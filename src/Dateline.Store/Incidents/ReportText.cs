namespace Dateline.Store.Incidents;

/// <summary>A report as far as its words tell whether it is another's copy.</summary>
internal sealed class ReportText
{
    // At a resemblance of .6 the bands miss a copy in 300; at .8 none in a million.
    private const int BandCount = 20, Rows = 3;

    // An outlet that prints the first paragraphs alone shares no band with the whole, but does with its beginning.
    private const int BeginningWords = 60;

    private ReportText(long key, string id, DateOnly date, Shingles shingles, string? title)
    {
        Key = key;
        Id = id;
        Date = date;
        Shingles = shingles;
        Title = title;
    }

    /// <summary>Key in the record.</summary>
    internal long Key { get; }

    /// <summary>The caller's id: orders reports of a day, whatever the order of adding.</summary>
    internal string Id { get; }

    /// <summary>Day of publication.</summary>
    internal DateOnly Date { get; }

    /// <summary>Its headline.</summary>
    internal string? Title { get; }

    /// <summary>Its words.</summary>
    internal Shingles Shingles { get; }

    /// <summary>Reads a report.</summary>
    internal static ReportText Of(long key, string id, DateOnly date, string? title, string? text) => new(key, id, date, Shingles.Of(text ?? ""), title);

    /// <summary>What it shares with likely copies: bands of the whole and of the beginning.</summary>
    internal static ulong[] Bands(Shingles shingles, string? text)
    {
        var beginning = string.Join(' ', PlainWords.Of(text ?? "").Take(BeginningWords));
        return [.. MinHash.Bands(shingles.Runs, BandCount, Rows), .. MinHash.Bands(Shingles.Of(beginning).Runs, 6, Rows).Select(static band => StableHash.Mix(band ^ 0xB))];
    }
}

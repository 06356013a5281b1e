namespace Dateline.Store.Incidents;

/// <summary>A text as the set of its runs of four words (Broder 1997): how much of it stands in another text can be told without reading either again.</summary>
/// <remarks>Texts under four words are one shingle. A text that only changes a number keeps all runs but four.</remarks>
internal sealed class Shingles
{
    private const int Run = 4;

    private readonly ulong[] runs;

    private Shingles(ulong[] runs) => this.runs = runs;

    /// <summary>Number of different runs.</summary>
    internal int Count => runs.Length;

    /// <summary>The different runs, hashed, in ascending order.</summary>
    internal ReadOnlySpan<ulong> Runs => runs;

    /// <summary>Cuts a text.</summary>
    internal static Shingles Of(string text)
    {
        var words = PlainWords.Of(text);
        if (words.Count == 0) return new Shingles([]);
        var hashes = words.Select(static word => StableHash.Of(word)).ToArray();
        var length = Math.Min(Run, hashes.Length);
        var different = new HashSet<ulong>();
        for (var i = 0; i + length <= hashes.Length; i++)
        {
            var run = hashes[i];
            for (var k = 1; k < length; k++) run = StableHash.Of(run, hashes[i + k]);
            different.Add(run);
        }

        ulong[] sorted = [.. different];
        Array.Sort(sorted);
        return new Shingles(sorted);
    }

    /// <summary>Jaccard's measure: the share of runs that both have among those that either has. Two empty texts share nothing.</summary>
    internal double Resemblance(Shingles other)
    {
        var common = Common(other);
        var either = runs.Length + other.runs.Length - common;
        return either == 0 ? 0 : (double)common / either;
    }

    /// <summary>The share of the shorter text that stands in the longer: near 1 where an outlet printed the beginning of an agency's report.</summary>
    internal double Containment(Shingles other)
    {
        var shorter = Math.Min(runs.Length, other.runs.Length);
        return shorter == 0 ? 0 : (double)Common(other) / shorter;
    }

    private int Common(Shingles other)
    {
        int i = 0, k = 0, common = 0;
        while (i < runs.Length && k < other.runs.Length)
        {
            if (runs[i] == other.runs[k])
            {
                common++;
                i++;
                k++;
            }
            else if (runs[i] < other.runs[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return common;
    }
}

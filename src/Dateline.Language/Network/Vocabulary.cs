namespace Dateline.Language.Network;

/// <summary>A set of word hashes, numbered.</summary>
/// <remarks>A bucket for the upper half of the hash holds a word or two.</remarks>
internal sealed class Vocabulary
{
    private readonly uint[] keys;
    private readonly int[] buckets = new int[65537];

    /// <summary>Takes over hashes in rising order.</summary>
    internal Vocabulary(uint[] keys)
    {
        this.keys = keys;
        foreach (var key in keys) buckets[(key >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
    }

    /// <summary>Number of words.</summary>
    internal int Count => keys.Length;

    /// <summary>The hashes, rising.</summary>
    internal uint[] Keys => keys;

    /// <summary>Number of a word, or -1.</summary>
    internal int IndexOf(uint hash)
    {
        for (var at = buckets[hash >> 16]; at < buckets[(hash >> 16) + 1]; at++)
            if (keys[at] == hash) return at;
        return -1;
    }
}

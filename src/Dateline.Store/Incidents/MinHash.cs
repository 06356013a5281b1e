namespace Dateline.Store.Incidents;

/// <summary>Finds likely likenesses without comparing all with all: sets that share many members share a band of smallest hashes (Broder 1997; bands as in Indyk and Motwani 1998).</summary>
internal static class MinHash
{
    /// <summary>Bands of a set: two sets of resemblance r share one with probability 1 - (1 - r^rows)^bands.</summary>
    /// <param name="members">The set, hashed.</param>
    /// <param name="bands">How many bands.</param>
    /// <param name="rows">Smallest hashes a band.</param>
    /// <returns>Nothing for an empty set.</returns>
    internal static ulong[] Bands(ReadOnlySpan<ulong> members, int bands, int rows)
    {
        if (members.IsEmpty) return [];
        var result = new ulong[bands];
        for (var band = 0; band < bands; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < rows; row++) hash = StableHash.Of(hash, Smallest(members, StableHash.Mix(((ulong)band << 32) + (ulong)row + 1)));
            result[band] = hash;
        }

        return result;
    }

    private static ulong Smallest(ReadOnlySpan<ulong> members, ulong key)
    {
        // Multiplying by an odd number permutes the hashes, which are spread already; the high bits then order them anew.
        var factor = key | 1;
        var smallest = ulong.MaxValue;
        foreach (var member in members) smallest = Math.Min(smallest, (member ^ key) * factor);
        return smallest;
    }
}

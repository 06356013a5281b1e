namespace Dateline.Store.Incidents;

/// <summary>Hashes that are the same on every machine and in every run: what is stored must be found again (FNV-1a, finished as in MurmurHash3).</summary>
internal static class StableHash
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>Of characters.</summary>
    internal static ulong Of(ReadOnlySpan<char> text, ulong seed = Basis)
    {
        var hash = seed;
        foreach (var letter in text) hash = (hash ^ letter) * Prime;
        return Mix(hash);
    }

    /// <summary>Of two hashes, in their order.</summary>
    internal static ulong Of(ulong first, ulong second) => Mix((first * Prime) ^ second);

    /// <summary>Spreads every bit over all others.</summary>
    internal static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}

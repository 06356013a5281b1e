using Dateline.Knowledge.Naming;

namespace Dateline.Knowledge.Places;

/// <summary>Makes one number of a place name, however it is written: "Saint-Étienne", "St. Etienne" and "ST ETIENNE" are one.</summary>
/// <remarks>
/// Letters are folded (<see cref="Folding"/>); full stops and apostrophes vanish, other signs part words; "saint", "mount" and "fort" are written short.
/// Sixty-four bits: two of the half million names of the world share one with a chance of one in a hundred million.
/// </remarks>
internal static class PlaceKey
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The number of a name; 0 where it has no letters.</summary>
    internal static ulong Of(ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[48];
        var length = 0;
        var hash = Offset;
        foreach (var c in name)
        {
            if (IsSilent(c)) continue;
            var letter = Folding.Fold(c);
            if (letter != '\0')
            {
                if (length < word.Length) word[length++] = letter;
                continue;
            }

            if (length > 0) hash = Add(hash, word[..length]);
            length = 0;
        }

        if (length > 0) hash = Add(hash, word[..length]);
        return hash == Offset ? 0 : Mix(hash);
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        var short_ = word switch
        {
            "saint" => "st",
            "sainte" => "ste",
            "mount" => "mt",
            "fort" => "ft",
            _ => word,
        };
        foreach (var c in short_) hash = (hash ^ c) * Prime;
        return (hash ^ ' ') * Prime;
    }

    private static bool IsSilent(char c) => c is '.' or '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or 'ʿ' or 'ʾ' or '`' or '´' or '\u200C' or '\u00AD';

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}

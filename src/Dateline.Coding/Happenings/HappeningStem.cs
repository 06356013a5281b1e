namespace Dateline.Coding.Happenings;

/// <summary>Brings verbs and the nouns made of them together: "explode" and "explosion", "arrest" and "arrested", "kill" and "killing".</summary>
internal static class HappeningStem
{
    private const int Longest = 7, LeastForEndings = 5, LeastForDoubles = 4;

    // Longer endings first: "invitation" loses "ation", not "ion".
    private static readonly string[] Endings =
        ["ation", "ition", "tion", "sion", "ment", "ance", "ence", "ing", "ure", "ion", "ed", "er", "or", "al", "s", "e", "y"];

    /// <summary>The stem of a lemma: coarse, as words of one story are few and seldom clash.</summary>
    internal static string Of(string lemma)
    {
        var stem = lemma.ToLowerInvariant();
        if (stem.Length > LeastForEndings && Array.Find(Endings, ending => stem.EndsWith(ending, StringComparison.Ordinal)) is { } found) stem = stem[..^found.Length];
        if (stem.Length > LeastForDoubles && stem[^1] == stem[^2]) stem = stem[..^1];
        if (stem.Length > Longest) stem = stem[..Longest];
        return stem.TrimEnd('e', 'i') is { Length: > 0 } trimmed ? trimmed : stem;
    }
}

using System.Collections.Frozen;

namespace Dateline.Sources.Credits;

/// <summary>Picks the agency or outlet out of one member of a credit: "the Interfax news agency", "AP writer Jane Example in Paris".</summary>
internal static class CreditName
{
    // A member of a credit is a name with a word or two about it; what is longer is a sentence.
    private const int LongestMember = 16;

    // Words that only outlets have in their names.
    private static readonly FrozenSet<string> OutletWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "news", "newspaper", "times", "post", "press", "agency", "radio", "tv", "television", "service", "journal", "tribune", "herald", "gazette", "broadcasting", "media",
        "daily", "weekly", "today", "online", "channel", "wire", "newswire", "bulletin", "chronicle", "guardian", "telegraph", "mail", "observer", "zeitung", "presse",
        "agence", "agencia", "agência", "agenzia", "pravda", "gazeta", "review", "globe", "broadcaster", "magazine", "monitor");

    // Common nouns that say what the name beside them is: "state news agency Belta", "the Respekt magazine".
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.Ordinal,
        "agency", "newspaper", "daily", "weekly", "website", "site", "portal", "outlet", "broadcaster", "channel", "station", "network", "magazine", "service", "wire");

    /// <summary>The name in one member of a list.</summary>
    /// <param name="member">What stands between two commas.</param>
    /// <param name="trust">How far an unknown name is believed.</param>
    /// <returns>The name as written, without an article; null where there is none.</returns>
    public static string? Find(ReadOnlySpan<char> member, CreditTrust trust)
    {
        var words = member.Trim().ToString().Split(' ', LongestMember + 1, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > LongestMember) return null;
        return Known(words, trust) ?? (trust == CreditTrust.Known ? null : Unknown(words, trust));
    }

    /// <summary>The longest known name among the words; the whole member has to be one where nothing announces a credit.</summary>
    private static string? Known(string[] words, CreditTrust trust)
    {
        for (var length = Math.Min(words.Length, KnownAgencies.LongestName); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (trust == CreditTrust.Known && (start + length < words.Length || !words.Take(start).All(IsArticle))) continue;
                var name = WithoutPossessive(string.Join(' ', words, start, length));
                if (KnownAgencies.Contains(name)) return name;
            }
        }

        return null;
    }

    private static string? Unknown(string[] words, CreditTrust trust)
    {
        var hasArticle = IsArticle(words[0]);
        var (start, end, hasKind) = NameRun(words, hasArticle ? 1 : 0);
        if (start == end) return null;
        var shows = hasArticle || hasKind;
        for (var i = start; i < end && !shows; i++) shows = OutletWords.Contains(words[i]) || IsSite(words[i]);
        var single = end - start == 1 && words[start].Length > 1;
        if (!shows && !(single && trust == CreditTrust.Name)) return null;
        return WithoutPossessive(string.Join(' ', words, start, end - start));
    }

    /// <summary>The run of capitalised words that is the name: the one after a word for its kind, else the first.</summary>
    private static (int Start, int End, bool HasKind) NameRun(string[] words, int from)
    {
        while (from < words.Length && !IsCapitalised(words[from])) from++;
        var end = RunEnd(words, from);
        // "Russian state news agency Meduza": the first run is an adjective, the name follows the kind.
        var kind = Array.FindIndex(words, end, Kinds.Contains);
        if (kind < 0) return (from, end, from > 0 && Kinds.Contains(words[from - 1]));
        if (kind + 1 < words.Length && IsCapitalised(words[kind + 1])) return (kind + 1, RunEnd(words, kind + 1), true);
        return (from, end, true);
    }

    private static int RunEnd(string[] words, int from)
    {
        var end = from;
        while (end < words.Length && (IsCapitalised(words[end]) || (words[end] is "of" or "de" or "della" or "für" && end + 1 < words.Length && IsCapitalised(words[end + 1])))) end++;
        return end;
    }

    private static bool IsArticle(string word) => word is "the" or "The" or "THE";

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) || (char.IsAsciiDigit(word[0]) && word.AsSpan().IndexOfAnyInRange('a', 'z') >= 0);

    /// <summary>Is this the name of a site: a full stop between letters?</summary>
    private static bool IsSite(string word)
    {
        var stop = word.IndexOf('.', StringComparison.Ordinal);
        return stop > 1 && stop + 2 < word.Length && char.IsAsciiLetterLower(word[stop + 1]);
    }

    private static string WithoutPossessive(string name) => name.EndsWith("'s", StringComparison.Ordinal) && !KnownAgencies.Contains(name) ? name[..^2] : name;
}

using System.Collections.Frozen;

namespace Dateline.Language.Quantities;

/// <summary>The hedges of numbers: "an estimated", "at least", "as many as", "or more".</summary>
internal static class Hedges
{
    /// <summary>Hedges in front, by their last word first, longest first where one ends like another.</summary>
    private static readonly (string[] Words, HedgeKind Kind)[] InFront =
    [
        .. Of(HedgeKind.AtLeast, "at least", "no fewer than", "no less than", "not less than", "not fewer than", "more than", "well over", "just over", "upwards of", "upward of", "in excess of",
            "greater than", "a minimum of", "over", "as few as", "exceeding"),
        .. Of(HedgeKind.AtMost, "no more than", "not more than", "up to", "as many as", "as much as", "fewer than", "less than", "at most", "a maximum of", "maximum of", "just under"),
        .. Of(HedgeKind.Approximate, "an estimated", "estimated", "about", "around", "some", "nearly", "almost", "approximately", "roughly", "circa", "close to", "near to", "in the region of",
            "somewhere around", "perhaps", "~", "c.", "virtually", "practically", "reportedly"),
    ];

    private static readonly FrozenDictionary<string, (string[] Words, HedgeKind Kind)[]>.AlternateLookup<ReadOnlySpan<char>> ByLast = InFront
        .GroupBy(h => h.Words[^1], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(h => h.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hedge that ends before a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">First token of the number.</param>
    /// <param name="floor">The token to stop at.</param>
    /// <param name="first">First token of the hedge, or <paramref name="token"/>.</param>
    internal static HedgeKind Before(AnalyzedText text, int token, int floor, out int first)
    {
        first = token;
        if (token <= floor || !ByLast.TryGetValue(text.Form[token - 1], out var candidates)) return HedgeKind.None;
        foreach (var (words, kind) in candidates)
        {
            if (!EndsAt(text, token, floor, words)) continue;
            first = token - words.Length;
            if (first > floor && text.Form[first - 1] is "well" or "far") first--;
            return kind;
        }

        return HedgeKind.None;
    }

    /// <summary>The hedge behind a number: "or more", "or so", "-odd", "-plus".</summary>
    internal static HedgeKind After(AnalyzedText text, int end, int limit, out int after)
    {
        after = end;
        if (end + 1 >= limit) return HedgeKind.None;
        var kind = (text.Form[end], text.Form[end + 1]) switch
        {
            ("or", "more") => HedgeKind.AtLeast,
            ("or", "fewer" or "less") => HedgeKind.AtMost,
            ("or", "so") or ("-", "odd") => HedgeKind.Approximate,
            ("-", "plus") or ("and", "more") or ("and", "counting") => HedgeKind.AtLeast,
            _ => HedgeKind.None,
        };
        if (kind != HedgeKind.None) after = end + 2;
        return kind;
    }

    private static bool EndsAt(AnalyzedText text, int token, int floor, string[] words)
    {
        if (token - words.Length < floor) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Form[token - words.Length + i].Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static IEnumerable<(string[] Words, HedgeKind Kind)> Of(HedgeKind kind, params string[] hedges) => hedges.Select(h => (h.Split(' '), kind));
}

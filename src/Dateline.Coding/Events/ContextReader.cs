using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Coding.Events;

/// <summary>Finds PLOVER contexts by the words of a sentence (classes "context-military" and so on of the lexicon; codebook 3.2).</summary>
internal sealed class ContextReader
{
    private readonly Dictionary<string, List<string>> byLemma = new(StringComparer.Ordinal);

    internal ContextReader(EventLexicon lexicon)
    {
        foreach (var (name, members) in lexicon.Classes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!name.StartsWith("context-", StringComparison.Ordinal)) continue;
            foreach (var lemma in members)
            {
                if (!byLemma.TryGetValue(lemma, out var contexts)) byLemma[lemma] = contexts = [];
                contexts.Add(name["context-".Length..]);
            }
        }
    }

    /// <summary>Adds the contexts that the words of a sentence bring.</summary>
    internal void Add(AnalyzedText text, Sentence sentence, SortedSet<string> contexts)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var lemma = text.Lemma[i];
            if (byLemma.TryGetValue(lemma, out var found) || (lemma.Length > 0 && char.IsUpper(lemma[0]) && byLemma.TryGetValue(lemma.ToLowerInvariant(), out found))) contexts.UnionWith(found);
        }
    }
}

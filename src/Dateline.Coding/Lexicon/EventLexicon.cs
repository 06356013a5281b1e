using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dateline.Coding.Lexicon;

/// <summary>Every sense of every word that can code to an event, by lemma and part of speech.</summary>
/// <remarks>Immutable. Senses of a lemma are sorted so that the first one that fits is the one to take: the most demanding, then what is no event, then the earlier.</remarks>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, Sense[]> verbs;
    private readonly FrozenDictionary<string, Sense[]> nouns;
    private readonly FrozenDictionary<string, Sense[]> adjectives;

    internal EventLexicon(ImmutableArray<Sense> senses, FrozenDictionary<string, FrozenSet<string>> classes, ImmutableArray<LexiconExample> examples)
    {
        Senses = senses;
        Classes = classes;
        Examples = examples;
        verbs = ByLemma(senses, WordClass.Verb);
        nouns = ByLemma(senses, WordClass.Noun);
        adjectives = ByLemma(senses, WordClass.Adjective);
    }

    /// <summary>All senses in the order of the files.</summary>
    internal ImmutableArray<Sense> Senses { get; }

    /// <summary>Word classes by name without "@": "weapon".</summary>
    internal FrozenDictionary<string, FrozenSet<string>> Classes { get; }

    /// <summary>Example sentences with their expected coding.</summary>
    internal ImmutableArray<LexiconExample> Examples { get; }

    /// <summary>Senses of a lemma, the most demanding first; empty where it has none.</summary>
    internal ReadOnlySpan<Sense> Of(string lemma, WordClass wordClass) =>
        Table(wordClass).TryGetValue(lemma, out var senses) ? senses : [];

    /// <summary>Does the lexicon know the lemma in this part of speech?</summary>
    internal bool Knows(string lemma, WordClass wordClass) => Table(wordClass).ContainsKey(lemma);

    /// <summary>Is the lemma in the class? False for a class that no file defines.</summary>
    internal bool InClass(string name, string lemma) => Classes.TryGetValue(name, out var members) && members.Contains(lemma);

    private FrozenDictionary<string, Sense[]> Table(WordClass wordClass) => wordClass switch
    {
        WordClass.Verb => verbs,
        WordClass.Noun => nouns,
        _ => adjectives,
    };

    private static FrozenDictionary<string, Sense[]> ByLemma(ImmutableArray<Sense> senses, WordClass wordClass) =>
        senses.Where(sense => sense.Class == wordClass)
            .GroupBy(sense => sense.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(sense => sense.Specificity).ThenBy(sense => sense.Type is not null).ThenBy(sense => sense.Order).ToArray(),
                StringComparer.Ordinal);
}

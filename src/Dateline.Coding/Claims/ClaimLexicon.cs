using System.Collections.Frozen;
using System.Collections.Immutable;
using Dateline.Coding.Lexicon;

namespace Dateline.Coding.Claims;

/// <summary>The words that tell how the world stands: of control, belonging, recognition, legitimacy (codebook 5).</summary>
/// <remarks>Immutable. Entries of a lemma keep the order of the file, where the first one whose places are filled counts.</remarks>
internal sealed class ClaimLexicon
{
    private readonly FrozenDictionary<(string Lemma, WordClass Class), ImmutableArray<ClaimEntry>> entries;
    private readonly FrozenDictionary<string, FrozenSet<string>> classes;

    internal ClaimLexicon(IEnumerable<ClaimEntry> entries, IReadOnlyDictionary<string, FrozenSet<string>> classes, ImmutableArray<LexiconExample> examples)
    {
        this.entries = entries.GroupBy(entry => (entry.Lemma, entry.Class)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        this.classes = classes.ToFrozenDictionary(StringComparer.Ordinal);
        Examples = examples;
    }

    /// <summary>Sentences of the file with the claims that they must code to.</summary>
    internal ImmutableArray<LexiconExample> Examples { get; }

    /// <summary>What a word tells; empty for a word that tells nothing.</summary>
    internal ImmutableArray<ClaimEntry> Of(string lemma, WordClass wordClass) => entries.GetValueOrDefault((lemma, wordClass), []);

    /// <summary>Is the lemma, in any case of letters, in a class of the file ("land", "forces")?</summary>
    internal bool Is(string name, string lemma) => classes.TryGetValue(name, out var members) && members.Contains(lemma);
}

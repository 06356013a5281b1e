using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>The predicates of a report, in the order of their words, and the one at each token.</summary>
internal sealed class PredicateSet(AnalyzedText text)
{
    private readonly Dictionary<int, Predicate> byHead = [];

    /// <summary>The analysed text.</summary>
    internal AnalyzedText Text { get; } = text;

    /// <summary>All predicates, by token.</summary>
    internal List<Predicate> All { get; } = [];

    /// <summary>The predicate that a token heads, or null.</summary>
    internal Predicate? At(int head) => byHead.GetValueOrDefault(head);

    /// <summary>Files a predicate.</summary>
    internal void Add(Predicate predicate)
    {
        if (byHead.TryAdd(predicate.Head, predicate)) All.Add(predicate);
    }

    /// <summary>The nearest predicate above a token in the tree (never the token's own), or null.</summary>
    internal Predicate? Above(int token)
    {
        for (var index = Text.Head[token]; index >= 0; index = Text.Head[index])
        {
            if (byHead.TryGetValue(index, out var predicate)) return predicate;
        }

        return null;
    }
}

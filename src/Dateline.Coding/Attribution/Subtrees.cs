using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>For every token the leftmost and rightmost token below it in the tree: the stretch that its phrase covers.</summary>
internal sealed class Subtrees
{
    private readonly int[] left;
    private readonly int[] right;

    /// <summary>Measures every phrase of a parsed text; linear in tokens times depth of the tree.</summary>
    internal Subtrees(AnalyzedText text)
    {
        left = new int[text.Count];
        right = new int[text.Count];
        for (var i = 0; i < text.Count; i++) left[i] = right[i] = i;
        for (var i = 0; i < text.Count; i++)
        {
            for (var above = text.Head[i]; above >= 0; above = text.Head[above])
            {
                if (left[above] > i) left[above] = i;
                if (right[above] < i) right[above] = i;
            }
        }
    }

    /// <summary>The stretch from the first to the last token of the phrase that a token heads.</summary>
    internal TokenRange Of(int head) => new(left[head], right[head] + 1);

    /// <inheritdoc cref="Of(int)"/>
    internal TokenRange Of(Token head) => Of(head.Index);
}

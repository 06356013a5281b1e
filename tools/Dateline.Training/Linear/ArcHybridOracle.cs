using Dateline.Language;
using Dateline.Language.Parsing;
using Dateline.Training.Corpora;

namespace Dateline.Training.Linear;

/// <summary>Tells which moves lose no gold arc that could still be made: the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).</summary>
internal static class ArcHybridOracle
{
    /// <summary>True when a shift loses nothing: the next word's head is not buried in the stack, nor are dependents of it.</summary>
    internal static bool ShiftIsFree(ParserState state, int[] heads)
    {
        if (!state.MayShift) return false;
        var next = state.Next;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var node = state.Stack(depth);
            if (depth > 0 && heads[next] == node) return false;
            if (heads[node] == next) return false;
        }

        return true;
    }

    /// <summary>True when attaching the top of the stack to the next word loses nothing.</summary>
    internal static bool LeftIsFree(ParserState state, int[] heads)
    {
        var top = state.Stack(0);
        if (!state.MayLeft || (heads[top] == state.Stack(1) && heads[top] != state.Next) || heads[top] > state.Next) return false;
        return !HasDependentFrom(state, heads, top, state.Next);
    }

    /// <summary>True when attaching the top of the stack to the word below it loses nothing.</summary>
    internal static bool RightIsFree(ParserState state, int[] heads)
    {
        var top = state.Stack(0);
        if (state.Depth < 2 || heads[top] >= state.Next) return false;
        return !HasDependentFrom(state, heads, top, state.Next);
    }

    /// <summary>Gold heads by node, with -1 for the artificial root; arcs that cross others are lifted until none does.</summary>
    internal static (int[] Heads, Relation[] Labels) Projective(TreebankSentence sentence)
    {
        var heads = new int[sentence.Length + 2];
        var labels = new Relation[sentence.Length + 2];
        heads[0] = heads[^1] = -1;
        for (var i = 0; i < sentence.Length; i++) (heads[i + 1], labels[i + 1]) = (sentence.Head[i], sentence.Relation[i]);
        while (ShortestCrossing(heads, sentence.Length) is var lifted and > 0) heads[lifted] = heads[heads[lifted]];
        return (heads, labels);
    }

    private static bool HasDependentFrom(ParserState state, int[] heads, int node, int from)
    {
        for (var word = from; word <= state.Length; word++)
            if (heads[word] == node) return true;
        return false;
    }

    // Nivre and Nilsson (2005): lift the shortest arc that spans a word which its head does not dominate.
    private static int ShortestCrossing(int[] heads, int length)
    {
        var found = 0;
        var shortest = int.MaxValue;
        for (var word = 1; word <= length; word++)
        {
            if (heads[word] == 0) continue;
            int low = Math.Min(word, heads[word]), high = Math.Max(word, heads[word]);
            if (high - low >= shortest) continue;
            for (var between = low + 1; between < high; between++)
            {
                var ancestor = between;
                while (ancestor > 0 && ancestor != heads[word]) ancestor = heads[ancestor];
                if (ancestor == heads[word]) continue;
                found = word;
                shortest = high - low;
                break;
            }
        }

        return found;
    }
}

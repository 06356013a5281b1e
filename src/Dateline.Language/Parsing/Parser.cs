using System.Collections.Concurrent;
using Dateline.Language.Models;

namespace Dateline.Language.Parsing;

/// <summary>Gives every word its head and relation: one projective tree with one root a sentence.</summary>
/// <remarks>
/// A greedy arc-hybrid parser with an averaged perceptron, trained with a dynamic oracle (Goldberg and Nivre 2013). Time is linear in the number of
/// words. Trained by tools/Dateline.Training; see models/parser.md.
/// </remarks>
internal sealed class Parser : IStage
{
    // Working memory for a longer sentence is not kept for the next report.
    private const int LongestKept = 4096;
    private readonly ConcurrentBag<(ParserState State, ParserWords Words)> workspaces = [];
    private readonly WordClusters clusters;
    private readonly SparseWeights weights;
    private readonly Transition[] transitions;

    internal Parser(WordClusters clusters, SparseWeights weights, Transition[] transitions)
    {
        this.clusters = clusters;
        this.weights = weights;
        this.transitions = transitions;
    }

    /// <summary>Reads the parser from a folder of models.</summary>
    /// <param name="folder">Holds parser.bin and clusters.bin.</param>
    /// <exception cref="ModelFileException">A file is missing or damaged.</exception>
    internal static Parser Load(string folder) =>
        Read(ModelFile.Read(Path.Combine(folder, "parser.bin"), "PARS"), WordClusters.Load(Path.Combine(folder, "clusters.bin")));

    /// <summary>Reads the parser from a stream.</summary>
    /// <exception cref="ModelFileException">The content is damaged.</exception>
    internal static Parser Load(Stream stream, WordClusters clusters) => Read(ModelFile.Read(stream, "PARS"), clusters);

    /// <inheritdoc/>
    /// <remarks>Needs tags. Links heads to dependents when done.</remarks>
    public void Annotate(AnalyzedText text)
    {
        if (!workspaces.TryTake(out var workspace)) workspace = (new ParserState(), new ParserWords());
        var longest = 0;
        foreach (var sentence in text.Sentences)
        {
            Parse(text, sentence, workspace.State, workspace.Words);
            longest = Math.Max(longest, sentence.End - sentence.First);
        }

        if (longest <= LongestKept) workspaces.Add(workspace);
        text.LinkChildren();
    }

    private void Parse(AnalyzedText text, Sentence sentence, ParserState state, ParserWords words)
    {
        var length = sentence.End - sentence.First;
        var first = sentence.First;
        words.Fill(text.Form.AsSpan(first, length), text.Upos.AsSpan(first, length), text.Xpos.AsSpan(first, length), clusters);
        state.Reset(length);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[transitions.Length];
        while (!state.Finished)
        {
            ParserFeatures.Write(state, words, features);
            scores.Clear();
            weights.Score(features, scores);
            transitions[Best(state, scores)].Apply(state);
        }

        for (var i = 0; i < length; i++)
        {
            var head = state.Head[i + 1];
            text.Head[first + i] = head == 0 ? -1 : first + head - 1;
            text.Relation[first + i] = (Relation)state.Label[i + 1];
        }
    }

    private int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
            if ((best < 0 || scores[i] > scores[best]) && transitions[i].IsLegal(state)) best = i;
        return best;
    }

    private static Parser Read(ModelFile file, WordClusters clusters)
    {
        var found = Array.ConvertAll(file.Lines("LABL"), Transition.Parse);
        // Without these a derivation could have no legal move.
        var complete = found.Contains(new Transition(Move.Shift, Relation.Unknown)) && found.Contains(new Transition(Move.Right, Relation.Root))
            && found.Any(t => t.Move == Move.Right && t.Relation != Relation.Root);
        return !complete || found.Length > 256 ? throw file.Damaged() : new Parser(clusters, SparseWeights.Read(file, found.Length), found);
    }
}

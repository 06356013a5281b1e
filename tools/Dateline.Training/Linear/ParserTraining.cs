using Dateline.Language;
using Dateline.Language.Models;
using Dateline.Language.Parsing;
using Dateline.Training.Corpora;

namespace Dateline.Training.Linear;

/// <summary>Trains the transition parser with a dynamic oracle and exploration: from the second epoch on it mostly follows its own, wrong, moves.</summary>
internal sealed class ParserTraining
{
    private readonly Perceptron perceptron = new();
    private readonly ParserState state = new();
    private readonly ParserWords words = new();
    private readonly Xorshift random;
    private readonly WordClusters clusters;
    private readonly Transition[] transitions;

    private ParserTraining(Transition[] transitions, WordClusters clusters, ulong seed)
    {
        this.transitions = transitions;
        this.clusters = clusters;
        random = new Xorshift(seed);
    }

    /// <summary>Trains on sentences whose tags are predicted and whose trees are gold.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="clusters">Word clusters.</param>
    /// <param name="epochs">Passes over them.</param>
    /// <param name="leastUpdates">Weights updated less often are dropped from the result.</param>
    /// <param name="seed">Decides order and exploration.</param>
    /// <param name="afterEpoch">Told the number of each epoch done, with a way to the weights so far.</param>
    internal static (SparseWeights Weights, Transition[] Transitions) Train(IReadOnlyList<TreebankSentence> sentences, WordClusters clusters, int epochs,
        int leastUpdates, ulong seed, Action<int, Func<Parser>> afterEpoch)
    {
        var gold = sentences.Select(s => (Sentence: s, Tree: ArcHybridOracle.Projective(s))).ToArray();
        var training = new ParserTraining(Inventory(sentences), clusters, seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            training.random.Shuffle(gold);
            foreach (var (sentence, tree) in gold) training.TrainOn(sentence, tree.Heads, tree.Labels, explore: epoch > 0);
            afterEpoch(epoch + 1, () => new Parser(clusters, training.perceptron.Averaged(leastUpdates), training.transitions));
        }

        return (training.perceptron.Averaged(leastUpdates), training.transitions);
    }

    private void TrainOn(TreebankSentence sentence, int[] heads, Relation[] labels, bool explore)
    {
        words.Fill(sentence.Forms, sentence.Upos, sentence.Xpos, clusters);
        state.Reset(sentence.Length);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<float> scores = stackalloc float[transitions.Length];
        while (!state.Finished)
        {
            ParserFeatures.Write(state, words, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var (best, bestFree) = Choose(scores, heads, labels);
            if (best != bestFree)
            {
                perceptron.Update(features, bestFree, 1);
                perceptron.Update(features, best, -1);
            }

            perceptron.Tick();
            transitions[explore && random.Below(100) < 90 ? best : bestFree].Apply(state);
        }
    }

    private (int Best, int BestFree) Choose(ReadOnlySpan<float> scores, int[] heads, Relation[] labels)
    {
        bool shift = ArcHybridOracle.ShiftIsFree(state, heads), left = ArcHybridOracle.LeftIsFree(state, heads), right = ArcHybridOracle.RightIsFree(state, heads);
        int top = state.Stack(0), below = state.Stack(1);
        int best = -1, bestFree = -1;
        for (var i = 0; i < transitions.Length; i++)
        {
            var transition = transitions[i];
            if (!transition.IsLegal(state)) continue;
            if (best < 0 || scores[i] > scores[best]) best = i;
            // The relation must be right where the head is; where the head is lost already, none is better than another.
            var free = transition.Move switch
            {
                Move.Shift => shift,
                Move.Left => left && (heads[top] != state.Next || labels[top] == transition.Relation),
                _ => right && (heads[top] != below || labels[top] == transition.Relation || transition.Relation == Relation.Root),
            };
            if (free && (bestFree < 0 || scores[i] > scores[bestFree])) bestFree = i;
        }

        return (best, bestFree < 0 ? best : bestFree);
    }

    private static Transition[] Inventory(IEnumerable<TreebankSentence> sentences)
    {
        var found = new HashSet<Transition> { new(Move.Shift, Relation.Unknown), new(Move.Right, Relation.Root) };
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Length; i++)
                if (sentence.Head[i] != 0) found.Add(new Transition(sentence.Head[i] > i + 1 ? Move.Left : Move.Right, sentence.Relation[i]));
        return [.. found.OrderBy(t => t.Move).ThenBy(t => t.Relation)];
    }
}

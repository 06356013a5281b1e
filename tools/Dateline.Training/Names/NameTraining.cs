using Dateline.Language.Models;
using Dateline.Language.Names;
using Dateline.Language.Tagging;
using Dateline.Training.Linear;

namespace Dateline.Training.Names;

/// <summary>Trains the name finder on names marked in full and in part.</summary>
internal static class NameTraining
{
    /// <summary>Trains on sentences.</summary>
    internal static SparseWeights Train(IReadOnlyList<NamedSentence> sentences, WordClusters clusters, int epochs, ulong seed)
    {
        var perceptron = new Perceptron();
        var random = new Xorshift(seed);
        var order = sentences.ToArray();
        using var words = new WordFeatures();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) TrainOn(sentence, perceptron, words, clusters);
        }

        return perceptron.Averaged(2);
    }

    private static void TrainOn(NamedSentence sentence, Perceptron perceptron, WordFeatures words, WordClusters clusters)
    {
        words.Fill(sentence.Forms, clusters);
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[NameMarks.Count];
        int previous = NameMarks.Outside, beforePrevious = NameMarks.Outside;
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            TaggerFeatures.Write(words, i, (uint)previous, (uint)beforePrevious, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var best = Best(scores, NameMarks.Outside, previous);
            var gold = sentence.Marks[i] switch
            {
                NameMark.Unknown => best,
                NameMark.SomeName => best == NameMarks.Outside ? Best(scores, 1, previous) : best,
                var known => known,
            };
            if (gold != best)
            {
                perceptron.Update(features, gold, 1);
                perceptron.Update(features, best, -1);
            }

            perceptron.Tick();
            beforePrevious = previous;
            previous = sentence.Marks[i] < 0 ? gold : sentence.Marks[i];
        }
    }

    private static int Best(ReadOnlySpan<float> scores, int from, int previous)
    {
        var best = from;
        for (var mark = from + 1; mark < scores.Length; mark++)
            if (scores[mark] > scores[best] && NameMarks.MayFollow(mark, previous)) best = mark;
        return best;
    }
}

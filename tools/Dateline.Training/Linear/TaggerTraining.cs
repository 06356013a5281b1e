using Dateline.Language;
using Dateline.Language.Models;
using Dateline.Language.Tagging;
using Dateline.Training.Corpora;

namespace Dateline.Training.Linear;

/// <summary>Trains the tagger.</summary>
internal static class TaggerTraining
{
    /// <summary>Trains on sentences with gold tags.</summary>
    internal static (SparseWeights Weights, TagPair[] Labels) Train(IReadOnlyList<TreebankSentence> sentences, WordClusters clusters, int epochs, ulong seed)
    {
        var labels = Labels(sentences);
        var numbers = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => p.i);
        var perceptron = new Perceptron();
        var random = new Xorshift(seed);
        var order = sentences.ToArray();
        using var words = new WordFeatures();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var sentence in order) TrainOn(sentence, numbers, perceptron, words, clusters);
        }

        return (perceptron.Averaged(2), labels);
    }

    /// <summary>Trains on all folds but one and tags that one, for each fold: tags with the errors that the parser will see.</summary>
    internal static void Jackknife(IReadOnlyList<TreebankSentence> sentences, WordClusters clusters, int folds, int epochs, ulong seed)
    {
        var predicted = new (UniversalTag[] Upos, PennTag[] Xpos)[sentences.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var (weights, labels) = Train([.. sentences.Where((_, i) => i % folds != fold)], clusters, epochs, seed);
            var tagger = new Tagger(clusters, weights, labels);
            for (var i = fold; i < sentences.Count; i += folds) predicted[i] = Tag(tagger, sentences[i]);
            Console.Error.WriteLine($"  tagged fold {fold + 1} of {folds}");
        }

        for (var i = 0; i < sentences.Count; i++) (sentences[i].Upos, sentences[i].Xpos) = predicted[i];
    }

    /// <summary>Tags a sentence by its forms.</summary>
    internal static (UniversalTag[] Upos, PennTag[] Xpos) Tag(Tagger tagger, TreebankSentence sentence)
    {
        var text = new AnalyzedText();
        sentence.AddTo(text);
        tagger.Annotate(text);
        return (text.Upos[..text.Count], text.Xpos[..text.Count]);
    }

    private static void TrainOn(TreebankSentence sentence, Dictionary<TagPair, int> numbers, Perceptron perceptron, WordFeatures words, WordClusters clusters)
    {
        words.Fill(sentence.Forms, clusters);
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[numbers.Count];
        uint previous = 1000, beforePrevious = 1000;
        for (var i = 0; i < sentence.Length; i++)
        {
            TaggerFeatures.Write(words, i, previous, beforePrevious, features);
            scores.Clear();
            perceptron.Score(features, scores);
            var best = Scores.Best(scores);
            if (numbers.TryGetValue(new TagPair(sentence.Upos[i], sentence.Xpos[i]), out var gold) && gold != best)
            {
                perceptron.Update(features, gold, 1);
                perceptron.Update(features, best, -1);
            }

            perceptron.Tick();
            beforePrevious = previous;
            previous = (uint)best;
        }
    }

    // A pair seen once or twice is an error of annotation or too rare to learn.
    private static TagPair[] Labels(IEnumerable<TreebankSentence> sentences) =>
    [
        .. sentences.SelectMany(s => s.Upos.Zip(s.Xpos, (u, x) => new TagPair(u, x))).Where(p => p.Upos != UniversalTag.Unknown && p.Xpos != PennTag.Unknown)
            .GroupBy(p => p).Where(g => g.Count() >= 5).Select(g => g.Key).OrderBy(p => p.Xpos).ThenBy(p => p.Upos),
    ];
}

using Dateline.Language.Models;

namespace Dateline.Language.Tagging;

/// <summary>Gives every word its universal and its Penn tag.</summary>
/// <remarks>
/// An averaged perceptron (Collins 2002) over hashed features decides word by word from left to right, seeing the two tags before. Cost per word:
/// 46 look-ups. Trained by tools/Dateline.Training; see models/tagger.md.
/// </remarks>
internal sealed class Tagger : IStage
{
    private readonly WordClusters clusters;
    private readonly SparseWeights weights;
    private readonly TagPair[] labels;

    internal Tagger(WordClusters clusters, SparseWeights weights, TagPair[] labels)
    {
        this.clusters = clusters;
        this.weights = weights;
        this.labels = labels;
    }

    /// <summary>Reads the tagger from a folder of models.</summary>
    /// <param name="folder">Holds tagger.bin and clusters.bin.</param>
    /// <exception cref="ModelFileException">A file is missing or damaged.</exception>
    internal static Tagger Load(string folder) =>
        Read(ModelFile.Read(Path.Combine(folder, "tagger.bin"), "TAGR"), WordClusters.Load(Path.Combine(folder, "clusters.bin")));

    /// <summary>Reads the tagger from a stream.</summary>
    /// <exception cref="ModelFileException">The content is damaged.</exception>
    internal static Tagger Load(Stream stream, WordClusters clusters) => Read(ModelFile.Read(stream, "TAGR"), clusters);

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        using var words = new WordFeatures();
        foreach (var sentence in text.Sentences) Tag(text, sentence, words);
    }

    private void Tag(AnalyzedText text, Sentence sentence, WordFeatures words)
    {
        var length = sentence.End - sentence.First;
        words.Fill(text.Form.AsSpan(sentence.First, length), clusters);
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[labels.Length];
        uint previous = 1000, beforePrevious = 1000;
        for (var i = 0; i < length; i++)
        {
            TaggerFeatures.Write(words, i, previous, beforePrevious, features);
            scores.Clear();
            weights.Score(features, scores);
            var best = 0;
            for (var label = 1; label < scores.Length; label++)
                if (scores[label] > scores[best]) best = label;
            text.Upos[sentence.First + i] = labels[best].Upos;
            text.Xpos[sentence.First + i] = labels[best].Xpos;
            beforePrevious = previous;
            previous = (uint)best;
        }
    }

    private static Tagger Read(ModelFile file, WordClusters clusters)
    {
        var found = Array.ConvertAll(file.Lines("LABL"), TagPair.Parse);
        return found.Length is 0 or > 256 ? throw file.Damaged() : new Tagger(clusters, SparseWeights.Read(file, found.Length), found);
    }
}

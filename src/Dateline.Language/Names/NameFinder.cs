using System.Buffers;
using Dateline.Language.Models;
using Dateline.Language.Tagging;

namespace Dateline.Language.Names;

/// <summary>Finds proper names and says what they name.</summary>
/// <remarks>An averaged perceptron marks words from left to right. Trained by tools/Dateline.Training; see models/names.md.</remarks>
internal sealed class NameFinder : IStage
{
    private readonly WordClusters clusters;
    private readonly SparseWeights weights;

    internal NameFinder(WordClusters clusters, SparseWeights weights)
    {
        this.clusters = clusters;
        this.weights = weights;
    }

    /// <summary>Reads the name finder from a folder of models.</summary>
    /// <param name="folder">Holds names.bin and clusters.bin.</param>
    /// <exception cref="ModelFileException">A file is missing or damaged.</exception>
    internal static NameFinder Load(string folder) =>
        Read(ModelFile.Read(Path.Combine(folder, "names.bin"), "NAME"), WordClusters.Load(Path.Combine(folder, "clusters.bin")));

    /// <summary>Reads the name finder from a stream.</summary>
    /// <exception cref="ModelFileException">The content is damaged.</exception>
    internal static NameFinder Load(Stream stream, WordClusters clusters) => Read(ModelFile.Read(stream, "NAME"), clusters);

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        using var words = new WordFeatures();
        foreach (var sentence in text.Sentences)
        {
            var length = sentence.End - sentence.First;
            var marks = ArrayPool<int>.Shared.Rent(length);
            words.Fill(text.Form.AsSpan(sentence.First, length), clusters);
            Mark(words, marks.AsSpan(0, length));
            NameMarks.AddNames(marks.AsSpan(0, length), sentence.First, text.Names);
            ArrayPool<int>.Shared.Return(marks);
        }
    }

    private void Mark(WordFeatures words, Span<int> marks)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[NameMarks.Count];
        int previous = NameMarks.Outside, beforePrevious = NameMarks.Outside;
        for (var i = 0; i < marks.Length; i++)
        {
            TaggerFeatures.Write(words, i, (uint)previous, (uint)beforePrevious, features);
            scores.Clear();
            weights.Score(features, scores);
            var best = NameMarks.Outside;
            for (var mark = 1; mark < scores.Length; mark++)
                if (scores[mark] > scores[best] && NameMarks.MayFollow(mark, previous)) best = mark;
            marks[i] = best;
            beforePrevious = previous;
            previous = best;
        }
    }

    private static NameFinder Read(ModelFile file, WordClusters clusters) => new(clusters, SparseWeights.Read(file, NameMarks.Count));
}

using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dateline.Language.Models;
using Dateline.Language.Names;

namespace Dateline.Language.Network;

/// <summary>Gives words their tags, sentences their trees and the text its names, in one pass of one network.</summary>
/// <remarks>
/// Pretrained vectors and learnt embeddings of each word pass through four layers of bidirectional simple recurrent units (Lei et al. 2018); on
/// their states stand a tagger, a marker of names, and an arc and a relation scorer (after Dozat and Manning 2017), from whose scores the best
/// projective tree with one root is decoded (Eisner 1996). Results do not depend on processor, threads or batches. See models/network.md.
/// </remarks>
internal sealed class NetworkReader : IStage
{
    private readonly ConcurrentBag<Batch> batches = [];
    private readonly Weights weights;
    private readonly int rootRelation;

    private NetworkReader(Weights weights)
    {
        this.weights = weights;
        rootRelation = Math.Max(0, Array.IndexOf(weights.Relations, Relation.Root));
    }

    /// <summary>Reads the network from a folder of models.</summary>
    /// <param name="folder">Holds network.bin.</param>
    /// <exception cref="ModelFileException">The file is missing or damaged.</exception>
    internal static NetworkReader Load(string folder) => new(Weights.Read(ModelFile.Read(Path.Combine(folder, "network.bin"), Weights.Kind)));

    /// <summary>Reads the network from a stream.</summary>
    /// <exception cref="ModelFileException">The content is damaged.</exception>
    internal static NetworkReader Load(Stream stream) => new(Weights.Read(ModelFile.Read(stream, Weights.Kind)));

    /// <inheritdoc/>
    /// <remarks>Needs words and sentences. Links heads to dependents when done.</remarks>
    public void Annotate(AnalyzedText text)
    {
        if (!batches.TryTake(out var batch)) batch = new Batch();
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at += Batch.LongestSegment)
            {
                batch.Add(at, Math.Min(Batch.LongestSegment, sentence.End - at));
                if (batch.Count >= Batch.Target) Run(text, batch);
            }
        }

        if (batch.Count > 0) Run(text, batch);
        batches.Add(batch);
        foreach (var sentence in text.Sentences) JoinPieces(text, sentence);
        TreeRepair.Run(text);
        text.LinkChildren();
    }

    private void Run(AnalyzedText text, Batch batch)
    {
        foreach (var (start, length, textStart) in batch.Segments)
        {
            var forms = text.Form.AsSpan(textStart, length);
            batch.Words.Fill(forms);
            weights.Lists.Collect(forms, batch.Words, batch.Evidence);
            for (var i = 0; i < length; i++)
                InputRows.Write(weights, batch.Words, forms[i], i, batch.Evidence[i], batch.Input.AsSpan((start + i) * Shape.Input, Shape.Input));
        }

        Encode(batch);
        Tag(text, batch);
        var names = text.Names.Count;
        Name(text, batch);
        Parse(text, batch);
        NameRepair.Run(text, names);
        batch.Clear();
    }

    private void Encode(Batch batch)
    {
        Affine(batch.Count, Shape.Input, Shape.Hidden, batch.Input, "WINP", "BINP", batch.State);
        for (var layer = 0; layer < Shape.Layers; layer++)
        {
            Affine(batch.Count, Shape.Hidden, Shape.Gates, batch.State, "WRC" + layer, "BRC" + layer, batch.Gates);
            foreach (var (start, length, _) in batch.Segments)
            {
                RecurrentLayer.Run(length, batch.Gates.AsSpan(start * Shape.Gates), batch.State.AsSpan(start * Shape.Hidden), weights["VRC" + layer],
                    batch.NextState.AsSpan(start * Shape.Hidden));
            }

            (batch.State, batch.NextState) = (batch.NextState, batch.State);
        }
    }

    private void Tag(AnalyzedText text, Batch batch)
    {
        Affine(batch.Count, Shape.Hidden, Shape.Tags, batch.State, "WTAG", "BTAG", batch.Scores);
        foreach (var (start, length, textStart) in batch.Segments)
        {
            for (var i = 0; i < length; i++)
            {
                var tag = weights.Tags[Best(batch.Scores.AsSpan((start + i) * Shape.Tags, weights.Tags.Length))];
                text.Upos[textStart + i] = tag.Upos;
                text.Xpos[textStart + i] = tag.Xpos;
            }
        }
    }

    private void Name(AnalyzedText text, Batch batch)
    {
        Affine(batch.Count, Shape.Hidden, Shape.Marks, batch.State, "WNAM", "BNAM", batch.Scores);
        foreach (var (start, length, textStart) in batch.Segments)
        {
            var marks = batch.Marks.AsSpan(0, length);
            NameDecoder.Decode(batch.Scores.AsSpan(start * Shape.Marks), batch.MarkPaths, marks);
            NameMarks.AddNames(marks, textStart, text.Names);
        }
    }

    private void Parse(AnalyzedText text, Batch batch)
    {
        const int A = Shape.Arc;
        Affine(batch.Count, Shape.Hidden, 4 * A, batch.State, "WMLP", "BMLP", batch.Roles);
        for (var i = 0; i < batch.Count; i++)
        {
            Rectify(batch.Roles.AsSpan(i * 4 * A, 2 * A));
            batch.Roles.AsSpan(i * 4 * A, A).CopyTo(batch.Role.AsSpan(i * A));
        }

        Affine(batch.Count, A, A, batch.Role, "UARC", "BARC", batch.Dependents);
        foreach (var (start, length, _) in batch.Segments) FindHeads(batch, start, length);
        foreach (var (start, length, _) in batch.Segments)
        {
            for (var i = start; i < start + length; i++)
            {
                var head = batch.Heads[i] < 0 ? weights["ROOT"].AsSpan(A) : batch.Roles.AsSpan(((start + batch.Heads[i]) * 4 * A) + (3 * A), A);
                AddRectified(batch.Roles.AsSpan((i * 4 * A) + (2 * A), A), head, batch.Role.AsSpan(i * A, A));
            }
        }

        Affine(batch.Count, A, Shape.Relations, batch.Role, "WREL", "BREL", batch.Scores);
        foreach (var (start, length, textStart) in batch.Segments)
        {
            for (var i = 0; i < length; i++)
            {
                var head = batch.Heads[start + i];
                text.Head[textStart + i] = head < 0 ? -1 : textStart + head;
                text.Relation[textStart + i] = head < 0 ? Relation.Root : RelationOf(batch.Scores.AsSpan((start + i) * Shape.Relations, weights.Relations.Length));
            }
        }
    }

    private void FindHeads(Batch batch, int start, int length)
    {
        const int A = Shape.Arc;
        var stride = (length + 1 + Gemm.ColumnUnit - 1) / Gemm.ColumnUnit * Gemm.ColumnUnit;
        var columns = batch.HeadColumns.AsSpan(0, A * stride);
        columns.Clear();
        var root = weights["ROOT"];
        for (var k = 0; k < A; k++)
        {
            columns[k * stride] = root[k];
            for (var h = 0; h < length; h++) columns[(k * stride) + h + 1] = batch.Roles[((start + h) * 4 * A) + A + k];
        }

        Gemm.Multiply(length, A, stride, batch.Dependents.AsSpan(start * A), columns, batch.ArcScores);
        batch.Decoder.Decode(length, batch.ArcScores, stride, batch.Heads.AsSpan(start, length));
    }

    // A sentence longer than a segment was read in pieces; the roots of the later ones stand beside the first.
    private static void JoinPieces(AnalyzedText text, Sentence sentence)
    {
        if (sentence.End - sentence.First <= Batch.LongestSegment) return;
        var root = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Head[i] >= 0) continue;
            if (root < 0)
            {
                root = i;
                continue;
            }

            text.Head[i] = root;
            text.Relation[i] = Relation.Parataxis;
        }
    }

    private void Affine(int rows, int width, int columns, float[] input, string matrix, string bias, float[] output)
    {
        var row = weights[bias];
        for (var i = 0; i < rows; i++) row.CopyTo(output.AsSpan(i * columns));
        Gemm.Multiply(rows, width, columns, input, weights[matrix], output, add: true);
    }

    private Relation RelationOf(Span<float> scores)
    {
        scores[rootRelation] = float.NegativeInfinity;
        return weights.Relations[Best(scores)];
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private static void Rectify(Span<float> row)
    {
        foreach (ref var lane in MemoryMarshal.Cast<float, Vector512<float>>(row)) lane = Vector512.Max(lane, Vector512<float>.Zero);
    }

    private static void AddRectified(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> sum)
    {
        for (var i = 0; i < sum.Length; i++) sum[i] = Math.Max(0, a[i] + b[i]);
    }
}

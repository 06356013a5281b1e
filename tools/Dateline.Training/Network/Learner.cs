using Dateline.Language.Names;
using Dateline.Language.Network;

namespace Dateline.Training.Network;

/// <summary>The network's weights in training, and one step of learning from a batch: forward, losses, backward.</summary>
/// <remarks>The losses of tags, names, heads and relations are cross-entropies, summed with equal weight and averaged over the words of the batch.</remarks>
internal sealed partial class Learner : IDisposable
{
    /// <summary>Most words of a batch.</summary>
    internal const int Capacity = 1100;

    private const int H = Shape.Hidden, A = Shape.Arc, L = Shape.Layers;
    private const float WordDropout = 0.12f, VectorDropout = 0.06f, InputDropout = 0.15f, StateDropout = 0.22f, RoleDropout = 0.22f, ListDropout = 0.3f;

    private readonly Dictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private readonly Xorshift random;
    private readonly VectorTable vectors;
    private readonly Vocabulary seen;
    private readonly NameLists lists;
    private readonly ushort[] evidence = new ushort[Language.Network.Batch.LongestSegment];
    private readonly int tagCount;
    private readonly int relationCount;
    private readonly List<(int Start, int Length, Example Example)> sentences = [];
    private readonly Language.Models.WordFeatures words = new();
    private readonly int[] rows = new int[Capacity * Shape.Embeddings.Length];
    private readonly float[] input = new float[Capacity * Shape.Input];
    private readonly float[] inputMask = new float[Capacity * Shape.Input];
    private readonly float[][] states = Buffers(L + 1, H);
    private readonly float[][] masked = Buffers(L + 1, H);
    private readonly float[][] masks = Buffers(L + 1, H);
    private readonly float[][] gates = Buffers(L, Shape.Gates);
    private readonly float[][] cells = Buffers(L, H);
    private readonly float[][] forgets = Buffers(L, H);
    private readonly float[][] resets = Buffers(L, H);
    private readonly float[] stateGradient = new float[Capacity * H];
    private readonly float[] highway = new float[Capacity * H];
    private readonly float[] inputGradient = new float[Capacity * Shape.Input];
    private readonly float[] transposed = new float[Math.Max(Capacity, Shape.Gates) * Shape.Gates];
    private readonly float[] turned = new float[Shape.Hidden * Shape.Gates];
    private int count;

    /// <summary>Makes a network with weights drawn by chance.</summary>
    internal Learner(VectorTable vectors, Vocabulary seen, NameLists lists, int tagCount, int relationCount, ulong seed)
    {
        this.vectors = vectors;
        this.seen = seen;
        this.lists = lists;
        this.tagCount = tagCount;
        this.relationCount = relationCount;
        random = new Xorshift(seed);
        foreach (var (name, size) in Weights.Matrices) parameters[name] = new Parameter(size, 0, Bound(name), random);
        foreach (var embedding in Shape.Embeddings)
        {
            var height = embedding.Rows == 0 ? seen.Count + 1 : embedding.Rows;
            parameters[embedding.Name] = new Parameter(height * embedding.Width, embedding.Width, 0.1f, random);
        }
    }

    /// <summary>A parameter by its name.</summary>
    internal Parameter this[string name] => parameters[name];

    /// <summary>Learns from a batch.</summary>
    /// <returns>The loss before the step.</returns>
    internal double Learn(IReadOnlyList<Example> batch, float rate)
    {
        Read(batch);
        Forward();
        var loss = LearnLabels() + LearnTrees();
        Backward();
        var norm = Math.Sqrt(parameters.Values.Sum(p => p.SquaredNorm()));
        var clip = norm > 5 ? (float)(5 / norm) : 1;
        foreach (var parameter in parameters.Values) parameter.Step(rate, clip);
        return loss;
    }

    /// <summary>Gives working memory back.</summary>
    public void Dispose() => words.Dispose();

    // Glorot and Bengio (2010) for matrices; the recurrence as Lei et al. (2018) start it; heads and biases at nothing.
    private static float Bound(string name) => name switch
    {
        "WINP" => MathF.Sqrt(6f / (Shape.Input + H)),
        "WMLP" or "UARC" => MathF.Sqrt(6f / (H + A)),
        "ROOT" => 0.1f,
        "WTAG" or "WNAM" or "WREL" => 0.05f,
        _ when name[..3] == "WRC" => MathF.Sqrt(3f / H),
        _ when name[..3] == "VRC" => MathF.Sqrt(3f / Shape.Direction) * 0.5f,
        _ => 0,
    };

    private static float[][] Buffers(int n, int width) => [.. Enumerable.Range(0, n).Select(_ => new float[Capacity * width])];

    private void Read(IReadOnlyList<Example> batch)
    {
        sentences.Clear();
        count = 0;
        foreach (var example in batch)
        {
            sentences.Add((count, example.Forms.Length, example));
            words.Fill(example.Forms);
            lists.Collect(example.Forms, words, evidence);
            // Some sentences are read without the lists, lest the network lean on them: they hold most names of the corpora and fewer of the world's.
            if (random.Unit() < ListDropout) evidence.AsSpan().Clear();
            for (var i = 0; i < example.Forms.Length; i++) ReadWord(example.Forms[i], i, count + i);
            count += example.Forms.Length;
        }

        Drop(inputMask.AsSpan(0, count * Shape.Input), InputDropout);
        for (var i = 0; i < count * Shape.Input; i++) input[i] *= inputMask[i];
    }

    private void ReadWord(string form, int position, int at)
    {
        var row = input.AsSpan(at * Shape.Input, Shape.Input);
        var known = random.Unit() < VectorDropout ? -1 : vectors.Known.IndexOf(words[position, Language.Models.WordFeatures.Property.Lower]);
        vectors.Write(known, row);
        InputRows.Flags(form, position, known >= 0, evidence[position], row[Shape.Vector..]);
        var column = Shape.Lexical;
        for (var e = 0; e < Shape.Embeddings.Length; e++)
        {
            var embedding = Shape.Embeddings[e];
            var index = embedding.Rows == 0 && random.Unit() < WordDropout ? Shape.UnknownWord : InputRows.Row(embedding, words, position, seen);
            rows[(at * Shape.Embeddings.Length) + e] = index;
            parameters[embedding.Name].Value.AsSpan(index * embedding.Width, embedding.Width).CopyTo(row[column..]);
            column += embedding.Width;
        }
    }

    private void Forward()
    {
        Affine(count, Shape.Input, H, input, "WINP", "BINP", states[0]);
        for (var layer = 0; layer <= L; layer++)
        {
            // One mask a sentence: what is dropped is dropped for all of its words (Gal and Ghahramani 2016).
            foreach (var (start, length, _) in sentences)
            {
                var mask = masks[layer].AsSpan(start * H, H);
                Drop(mask, StateDropout);
                for (var i = 1; i < length; i++) mask.CopyTo(masks[layer].AsSpan((start + i) * H));
            }

            Times(states[layer], masks[layer], masked[layer], count * H);
            if (layer == L) break;
            Affine(count, H, Shape.Gates, masked[layer], "WRC" + layer, "BRC" + layer, gates[layer]);
            foreach (var (start, length, _) in sentences)
            {
                RecurrentTraining.Forward(length, gates[layer].AsSpan(start * Shape.Gates), states[layer].AsSpan(start * H), this["VRC" + layer].Value,
                    cells[layer].AsSpan(start * H), forgets[layer].AsSpan(start * H), resets[layer].AsSpan(start * H), states[layer + 1].AsSpan(start * H));
            }
        }
    }

    private void Backward()
    {
        Times(stateGradient, masks[L], stateGradient, count * H);
        for (var layer = L - 1; layer >= 0; layer--)
        {
            foreach (var (start, length, _) in sentences)
            {
                RecurrentTraining.Backward(length, gates[layer].AsSpan(start * Shape.Gates), states[layer].AsSpan(start * H), this["VRC" + layer],
                    cells[layer].AsSpan(start * H), forgets[layer].AsSpan(start * H), resets[layer].AsSpan(start * H), stateGradient.AsSpan(start * H),
                    highway.AsSpan(start * H));
            }

            AffineBackward(count, H, Shape.Gates, masked[layer], gates[layer], "WRC" + layer, "BRC" + layer, stateGradient, add: false);
            for (var i = 0; i < count * H; i++) stateGradient[i] = (stateGradient[i] * masks[layer][i]) + highway[i];
        }

        AffineBackward(count, Shape.Input, H, input, stateGradient, "WINP", "BINP", inputGradient, add: false);
        for (var i = 0; i < count; i++)
        {
            var column = (i * Shape.Input) + Shape.Lexical;
            for (var e = 0; e < Shape.Embeddings.Length; e++)
            {
                var embedding = Shape.Embeddings[e];
                var gradient = parameters[embedding.Name].Touch(rows[(i * Shape.Embeddings.Length) + e]);
                for (var k = 0; k < embedding.Width; k++, column++) gradient[k] += inputGradient[column] * inputMask[column];
            }
        }
    }

    private void Affine(int height, int width, int columns, ReadOnlySpan<float> left, string matrix, string bias, float[] output)
    {
        var row = parameters[bias].Value;
        for (var i = 0; i < height; i++) row.CopyTo(output.AsSpan(i * columns));
        Gemm.Multiply(height, width, columns, left, parameters[matrix].Value, output, add: true);
    }

    private void AffineBackward(int height, int width, int columns, ReadOnlySpan<float> left, ReadOnlySpan<float> gradient, string matrix, string bias,
        Span<float> leftGradient, bool add)
    {
        Gemm.Transpose(height, width, left, transposed);
        Gemm.Multiply(width, height, columns, transposed, gradient, parameters[matrix].Gradient, add: true);
        var sums = parameters[bias].Gradient.AsSpan(0, columns);
        for (var i = 0; i < height; i++) Plus(gradient.Slice(i * columns, columns), sums);
        Gemm.Transpose(width, columns, parameters[matrix].Value, turned);
        Gemm.Multiply(height, columns, width, gradient, turned, leftGradient, add);
    }

    private void Drop(Span<float> mask, float share)
    {
        var kept = 1 / (1 - share);
        foreach (ref var value in mask) value = random.Unit() < share ? 0 : kept;
    }

    private static void Times(float[] a, float[] b, float[] product, int length)
    {
        for (var i = 0; i < length; i++) product[i] = a[i] * b[i];
    }

    private static void Plus(ReadOnlySpan<float> a, Span<float> sum)
    {
        for (var i = 0; i < a.Length; i++) sum[i] += a[i];
    }
}

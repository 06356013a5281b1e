using Dateline.Language.Names;
using Dateline.Language.Network;
using Dateline.Training.Names;

namespace Dateline.Training.Network;

/// <content>The four losses.</content>
internal sealed partial class Learner
{
    private const int LongestRow = Batch.LongestSegment + 1 + Gemm.ColumnUnit;

    private readonly float[] tagScores = new float[Capacity * Shape.Tags];
    private readonly float[] markScores = new float[Capacity * Shape.Marks];
    private readonly float[] relationScores = new float[Capacity * Shape.Relations];
    private readonly float[] roles = new float[Capacity * 4 * A];
    private readonly float[] roleGradient = new float[Capacity * 4 * A];
    private readonly float[] roleMask = new float[Capacity * 3 * A];
    private readonly float[] dependents = new float[Capacity * A];
    private readonly float[] products = new float[Capacity * A];
    private readonly float[] productGradient = new float[Capacity * A];
    private readonly float[] dependentGradient = new float[Capacity * A];
    private readonly float[] relationInput = new float[Capacity * A];
    private readonly float[] relationGradient = new float[Capacity * A];
    private readonly float[] heads = new float[LongestRow * A];
    private readonly float[] headColumns = new float[LongestRow * A];
    private readonly float[] headGradient = new float[LongestRow * A];
    private readonly float[] arcs = new float[LongestRow * LongestRow];
    private readonly float[] arcsTurned = new float[LongestRow * LongestRow];

    // Tags and names; begins the gradient of the states.
    private double LearnLabels()
    {
        var loss = 0.0;
        Affine(count, H, Shape.Tags, masked[L], "WTAG", "BTAG", tagScores);
        Affine(count, H, Shape.Marks, masked[L], "WNAM", "BNAM", markScores);
        foreach (var (start, length, example) in sentences)
        {
            for (var i = 0; i < length; i++)
            {
                var tags = tagScores.AsSpan((start + i) * Shape.Tags, Shape.Tags);
                loss += CrossEntropy(tags, tagCount, example.Tags is null ? -1 : example.Tags[i]);
                var marks = markScores.AsSpan((start + i) * Shape.Marks, Shape.Marks);
                var mark = example.Marks is null ? NameMark.Unknown : example.Marks[i];
                loss += mark == NameMark.SomeName ? NotOutside(marks) : CrossEntropy(marks, NameMarks.Count, mark);
            }
        }

        AffineBackward(count, H, Shape.Tags, masked[L], tagScores, "WTAG", "BTAG", stateGradient, add: false);
        AffineBackward(count, H, Shape.Marks, masked[L], markScores, "WNAM", "BNAM", stateGradient, add: true);
        return loss / count;
    }

    private double LearnTrees()
    {
        Affine(count, H, 4 * A, masked[L], "WMLP", "BMLP", roles);
        foreach (var (start, length, _) in sentences)
        {
            Drop(roleMask.AsSpan(start * 3 * A, 3 * A), RoleDropout);
            for (var i = 1; i < length; i++) roleMask.AsSpan(start * 3 * A, 3 * A).CopyTo(roleMask.AsSpan((start + i) * 3 * A));
        }

        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < 2 * A; k++) roles[(i * 4 * A) + k] = Math.Max(0, roles[(i * 4 * A) + k]) * roleMask[(i * 3 * A) + k];
            roles.AsSpan(i * 4 * A, A).CopyTo(dependents.AsSpan(i * A));
        }

        Affine(count, A, A, dependents, "UARC", "BARC", products);
        roleGradient.AsSpan(0, count * 4 * A).Clear();
        productGradient.AsSpan(0, count * A).Clear();
        var loss = 0.0;
        foreach (var (start, length, example) in sentences)
            if (example.Heads is not null) loss += LearnArcs(start, length, example.Heads);
        AffineBackward(count, A, A, dependents, productGradient, "UARC", "BARC", dependentGradient, add: false);
        for (var i = 0; i < count; i++) Plus(dependentGradient.AsSpan(i * A, A), roleGradient.AsSpan(i * 4 * A, A));
        for (var i = 0; i < count; i++)
            for (var k = 0; k < 2 * A; k++)
                roleGradient[(i * 4 * A) + k] = roles[(i * 4 * A) + k] > 0 ? roleGradient[(i * 4 * A) + k] * roleMask[(i * 3 * A) + k] : 0;
        loss += LearnRelations();
        AffineBackward(count, H, 4 * A, masked[L], roleGradient, "WMLP", "BMLP", stateGradient, add: true);
        return loss / count;
    }

    private double LearnArcs(int start, int length, int[] gold)
    {
        var stride = (length + 1 + Gemm.ColumnUnit - 1) / Gemm.ColumnUnit * Gemm.ColumnUnit;
        heads.AsSpan(0, stride * A).Clear();
        this["ROOT"].Value.AsSpan(0, A).CopyTo(heads);
        for (var h = 0; h < length; h++) roles.AsSpan(((start + h) * 4 * A) + A, A).CopyTo(heads.AsSpan((h + 1) * A));
        Gemm.Transpose(stride, A, heads, headColumns);
        Gemm.Multiply(length, A, stride, products.AsSpan(start * A), headColumns, arcs);
        var loss = 0.0;
        for (var i = 0; i < length; i++)
        {
            arcs[(i * stride) + i + 1] = -1e9f;
            loss += CrossEntropy(arcs.AsSpan(i * stride, stride), length + 1, gold[i]);
        }

        Gemm.Multiply(length, stride, A, arcs, heads, productGradient.AsSpan(start * A));
        Gemm.Transpose(length, stride, arcs, arcsTurned);
        Gemm.Multiply(stride, length, A, arcsTurned, products.AsSpan(start * A), headGradient);
        Plus(headGradient.AsSpan(0, A), this["ROOT"].Gradient.AsSpan(0, A));
        for (var h = 0; h < length; h++) Plus(headGradient.AsSpan((h + 1) * A, A), roleGradient.AsSpan(((start + h) * 4 * A) + A, A));
        return loss;
    }

    // Relations are learnt on gold arcs.
    private double LearnRelations()
    {
        foreach (var (start, length, example) in sentences)
        {
            for (var i = start; i < start + length; i++)
            {
                var head = example.Heads is null ? 0 : example.Heads[i - start];
                var other = head == 0 ? this["ROOT"].Value.AsSpan(A, A) : roles.AsSpan(((start + head - 1) * 4 * A) + (3 * A), A);
                for (var k = 0; k < A; k++)
                    relationInput[(i * A) + k] = Math.Max(0, roles[(i * 4 * A) + (2 * A) + k] + other[k]) * roleMask[(i * 3 * A) + (2 * A) + k];
            }
        }

        Affine(count, A, Shape.Relations, relationInput, "WREL", "BREL", relationScores);
        var loss = 0.0;
        foreach (var (start, length, example) in sentences)
            for (var i = 0; i < length; i++)
                loss += CrossEntropy(relationScores.AsSpan((start + i) * Shape.Relations, Shape.Relations), relationCount, example.Relations is null ? -1 : example.Relations[i]);
        AffineBackward(count, A, Shape.Relations, relationInput, relationScores, "WREL", "BREL", relationGradient, add: false);
        foreach (var (start, length, example) in sentences)
        {
            if (example.Heads is null) continue;
            for (var i = start; i < start + length; i++)
            {
                var head = example.Heads[i - start];
                var other = head == 0 ? this["ROOT"].Gradient.AsSpan(A, A) : roleGradient.AsSpan(((start + head - 1) * 4 * A) + (3 * A), A);
                for (var k = 0; k < A; k++)
                {
                    var gradient = relationInput[(i * A) + k] > 0 ? relationGradient[(i * A) + k] * roleMask[(i * 3 * A) + (2 * A) + k] : 0;
                    roleGradient[(i * 4 * A) + (2 * A) + k] += gradient;
                    other[k] += gradient;
                }
            }
        }

        return loss;
    }

    // Replaces the scores by the gradient of the cross-entropy, averaged over the batch; all zero where gold is not known.
    private double CrossEntropy(Span<float> scores, int classes, int gold)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }

        Softmax(scores, classes);
        var loss = -Math.Log(Math.Max(1e-12f, scores[gold]));
        scores[gold] -= 1;
        for (var i = 0; i < classes; i++) scores[i] /= count;
        return loss;
    }

    // -log of the probability that the word is in some name.
    private double NotOutside(Span<float> scores)
    {
        Softmax(scores, NameMarks.Count);
        var outside = Math.Min(0.999f, scores[NameMarks.Outside]);
        for (var i = 0; i < NameMarks.Count; i++)
            scores[i] = (i == NameMarks.Outside ? outside : -scores[i] * outside / (1 - outside)) / count;
        return -Math.Log(1 - outside);
    }

    private static void Softmax(Span<float> scores, int classes)
    {
        var most = float.NegativeInfinity;
        for (var i = 0; i < classes; i++) most = Math.Max(most, scores[i]);
        var sum = 0f;
        for (var i = 0; i < classes; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < classes; i++) scores[i] /= sum;
        scores[classes..].Clear();
    }
}

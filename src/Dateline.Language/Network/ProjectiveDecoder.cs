using System.Runtime.Intrinsics;

namespace Dateline.Language.Network;

/// <summary>The projective tree of highest score, with one root (Eisner 1996).</summary>
/// <remarks>
/// Time grows with the cube of the number of words and memory with the square; callers bound the length. Every cell is the best sum of two rows over
/// the split between them, so spans are kept by their first word, by their last, or by both, whichever row a sum runs along. Cells not yet filled
/// and the ends of rows are minus infinity: sums run in whole registers. Splits are not kept, but found again along the tree that won.
/// </remarks>
internal sealed class ProjectiveDecoder
{
    private const int Lanes = 8;

    // Best scores of spans s ≤ t. Closed ones have all their words under s (right) or t (left); open ones wait for the dependents of the outer arc's end.
    private float[] closedRight = [], closedLeft = [], openRight = [];
    private float[] closedRightByEnd = [], closedLeftByEnd = [], openLeftByEnd = [];
    private int n, width;

    /// <summary>Finds the tree.</summary>
    /// <param name="length">Number of words.</param>
    /// <param name="scores">Score of each head for each word: row = word, column 0 = root, column h = word h - 1.</param>
    /// <param name="stride">Numbers in a row of <paramref name="scores"/>.</param>
    /// <param name="heads">Receives the head of each word, -1 for the root.</param>
    internal void Decode(int length, ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        n = length;
        width = length + Lanes;
        Prepare(n * width);
        for (var t = 1; t < n; t++)
            for (var s = t - 1; s >= 0; s--) Fill(s, t, scores, stride);
        var root = 0;
        var best = float.NegativeInfinity;
        for (var r = 0; r < n; r++)
        {
            var score = scores[r * stride] + closedLeft[r] + closedRight[(r * width) + n - 1];
            if (score <= best) continue;
            best = score;
            root = r;
        }

        heads[root] = -1;
        Left(0, root, heads);
        Right(root, n - 1, heads);
    }

    private void Fill(int s, int t, ReadOnlySpan<float> scores, int stride)
    {
        int byStart = s * width, byEnd = t * width;
        var open = BestSum(closedRight, byStart + s, closedLeftByEnd, byEnd + s + 1, t - s);
        openLeftByEnd[byEnd + s] = open + scores[(s * stride) + t + 1];
        openRight[byStart + t] = open + scores[(t * stride) + s + 1];
        closedLeft[byStart + t] = closedLeftByEnd[byEnd + s] = BestSum(closedLeft, byStart + s, openLeftByEnd, byEnd + s, t - s);
        closedRight[byStart + t] = closedRightByEnd[byEnd + s] = BestSum(openRight, byStart + s + 1, closedRightByEnd, byEnd + s + 1, t - s);
    }

    /// <summary>The greatest sum of two rows; what the last register reads beyond <paramref name="length"/> is minus infinity in the first.</summary>
    private static float BestSum(float[] first, int firstAt, float[] second, int secondAt, int length)
    {
        ref var a = ref first[firstAt];
        ref var b = ref second[secondAt];
        var best = Vector256.Create(float.NegativeInfinity);
        for (var i = 0; i < length; i += Lanes) best = Vector256.Max(best, Vector256.LoadUnsafe(ref a, (nuint)i) + Vector256.LoadUnsafe(ref b, (nuint)i));
        var half = Vector128.Max(best.GetLower(), best.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }

    /// <summary>Where the greatest sum of two rows is, the first of equals.</summary>
    private static int Split(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var best = 0;
        for (var i = 1; i < first.Length; i++)
            if (first[i] + second[i] > first[best] + second[best]) best = i;
        return best;
    }

    // The words from s to t, all under t.
    private void Left(int s, int t, Span<int> heads)
    {
        while (s < t)
        {
            var q = s + Split(closedLeft.AsSpan((s * width) + s, t - s), openLeftByEnd.AsSpan((t * width) + s, t - s));
            heads[q] = t;
            var middle = Middle(q, t);
            Right(q, middle, heads);
            Left(middle + 1, t, heads);
            t = q;
        }
    }

    // The words from s to t, all under s.
    private void Right(int s, int t, Span<int> heads)
    {
        while (s < t)
        {
            var q = s + 1 + Split(openRight.AsSpan((s * width) + s + 1, t - s), closedRightByEnd.AsSpan((t * width) + s + 1, t - s));
            heads[q] = s;
            var middle = Middle(s, q);
            Right(s, middle, heads);
            Left(middle + 1, q, heads);
            s = q;
        }
    }

    // The last word of an open span that belongs to its first word.
    private int Middle(int s, int t) => s + Split(closedRight.AsSpan((s * width) + s, t - s), closedLeftByEnd.AsSpan((t * width) + s + 1, t - s));

    private void Prepare(int size)
    {
        // The last sums of the last row may read a register beyond it.
        if (closedRight.Length < size + Lanes)
        {
            closedRight = new float[size + Lanes];
            closedLeft = new float[size + Lanes];
            openRight = new float[size + Lanes];
            closedRightByEnd = new float[size + Lanes];
            closedLeftByEnd = new float[size + Lanes];
            openLeftByEnd = new float[size + Lanes];
        }

        foreach (var rows in (ReadOnlySpan<float[]>)[closedRight, closedLeft, openRight, closedRightByEnd, closedLeftByEnd, openLeftByEnd])
        {
            rows.AsSpan(0, size + Lanes).Fill(float.NegativeInfinity);
        }

        foreach (var rows in (ReadOnlySpan<float[]>)[closedRight, closedLeft, closedRightByEnd, closedLeftByEnd])
        {
            for (var i = 0; i < n; i++) rows[(i * width) + i] = 0;
        }
    }
}

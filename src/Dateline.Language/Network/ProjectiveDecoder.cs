namespace Dateline.Language.Network;

/// <summary>The projective tree of highest score, with one root (Eisner 1996).</summary>
/// <remarks>Time grows with the cube of the number of words and memory with the square; callers bound the length.</remarks>
internal sealed class ProjectiveDecoder
{
    // Cells for each pair s ≤ t: best score of an open span with the arc t→s or s→t, and of a closed one headed by t or s; the split behind each.
    private float[] openLeft = [], openRight = [], closedLeft = [], closedRight = [];
    private short[] splitOpen = [], splitLeft = [], splitRight = [];
    private int n;

    /// <summary>Finds the tree.</summary>
    /// <param name="length">Number of words.</param>
    /// <param name="scores">Score of each head for each word: row = word, column 0 = root, column h = word h - 1.</param>
    /// <param name="stride">Numbers in a row of <paramref name="scores"/>.</param>
    /// <param name="heads">Receives the head of each word, -1 for the root.</param>
    internal void Decode(int length, ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        n = length;
        if (openLeft.Length < n * n) Grow(n * n);
        for (var i = 0; i < n; i++) closedLeft[(i * n) + i] = closedRight[(i * n) + i] = 0;
        for (var width = 1; width < n; width++)
            for (var s = 0; s + width < n; s++) Fill(s, s + width, scores, stride);
        var root = 0;
        var best = float.NegativeInfinity;
        for (var r = 0; r < n; r++)
        {
            var score = scores[r * stride] + closedLeft[r] + closedRight[(r * n) + n - 1];
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
        var cell = (s * n) + t;
        var best = float.NegativeInfinity;
        for (var q = s; q < t; q++)
        {
            var score = closedRight[(s * n) + q] + closedLeft[((q + 1) * n) + t];
            if (score <= best) continue;
            best = score;
            splitOpen[cell] = (short)q;
        }

        openLeft[cell] = best + scores[(s * stride) + t + 1];
        openRight[cell] = best + scores[(t * stride) + s + 1];
        best = float.NegativeInfinity;
        for (var q = s; q < t; q++)
        {
            var score = closedLeft[(s * n) + q] + openLeft[(q * n) + t];
            if (score <= best) continue;
            best = score;
            splitLeft[cell] = (short)q;
        }

        closedLeft[cell] = best;
        best = float.NegativeInfinity;
        for (var q = s + 1; q <= t; q++)
        {
            var score = openRight[(s * n) + q] + closedRight[(q * n) + t];
            if (score <= best) continue;
            best = score;
            splitRight[cell] = (short)q;
        }

        closedRight[cell] = best;
    }

    // The words from s to t, all under t.
    private void Left(int s, int t, Span<int> heads)
    {
        while (s < t)
        {
            var q = splitLeft[(s * n) + t];
            heads[q] = t;
            var middle = splitOpen[(q * n) + t];
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
            var q = splitRight[(s * n) + t];
            heads[q] = s;
            var middle = splitOpen[(s * n) + q];
            Right(s, middle, heads);
            Left(middle + 1, q, heads);
            s = q;
        }
    }

    private void Grow(int size)
    {
        openLeft = new float[size];
        openRight = new float[size];
        closedLeft = new float[size];
        closedRight = new float[size];
        splitOpen = new short[size];
        splitLeft = new short[size];
        splitRight = new short[size];
    }
}

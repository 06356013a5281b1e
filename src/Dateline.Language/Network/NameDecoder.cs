using Dateline.Language.Names;

namespace Dateline.Language.Network;

/// <summary>The sequence of marks of highest score in which names are well formed (Viterbi).</summary>
internal static class NameDecoder
{
    /// <summary>Decodes a segment.</summary>
    /// <param name="scores">Score of each mark for each word, <see cref="Shape.Marks"/> a word.</param>
    /// <param name="paths">Room for <see cref="Shape.Marks"/> a word.</param>
    /// <param name="marks">Receives the marks.</param>
    internal static void Decode(ReadOnlySpan<float> scores, Span<byte> paths, Span<int> marks)
    {
        Span<float> current = stackalloc float[NameMarks.Count];
        Span<float> next = stackalloc float[NameMarks.Count];
        for (var mark = 0; mark < NameMarks.Count; mark++)
            current[mark] = NameMarks.MayFollow(mark, NameMarks.Outside) ? scores[mark] : float.NegativeInfinity;
        for (var i = 1; i < marks.Length; i++)
        {
            var best = Best(current);
            for (var mark = 0; mark < NameMarks.Count; mark++)
            {
                // A later word follows only the two marks of its own label; anything else follows the best.
                var from = mark == NameMarks.Outside || NameMarks.IsBegin(mark) ? best : current[mark] > current[mark - 1] ? mark : mark - 1;
                next[mark] = current[from] + scores[(i * Shape.Marks) + mark];
                paths[(i * Shape.Marks) + mark] = (byte)from;
            }

            next.CopyTo(current);
        }

        var last = Best(current);
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            marks[i] = last;
            if (i > 0) last = paths[(i * Shape.Marks) + last];
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}

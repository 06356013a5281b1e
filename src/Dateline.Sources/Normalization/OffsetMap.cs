using Dateline.Model;

namespace Dateline.Sources.Normalization;

/// <summary>Carries offsets in a text as it was given over to the normalised text.</summary>
/// <remarks>
/// Monotone: a ≤ b gives At(a) ≤ At(b). An offset within removed characters falls on the place where they were.
/// Held as the places where the distance between the two texts changes, so that an unchanged text costs nothing.
/// </remarks>
internal sealed class OffsetMap
{
    private readonly int[] original;
    private readonly int[] normalized;
    private readonly int length;

    private OffsetMap(int[] original, int[] normalized, int length)
    {
        this.original = original;
        this.normalized = normalized;
        this.length = length;
    }

    /// <summary>The map of a text that came out unchanged.</summary>
    /// <param name="length">Length of the text.</param>
    public static OffsetMap Identity(int length) => new([0], [0], length);

    /// <summary>The offset in the normalised text.</summary>
    /// <param name="offset">Offset in the original, from 0 to its length, both included.</param>
    public int At(int offset)
    {
        var found = Array.BinarySearch(original, offset);
        var run = found >= 0 ? found : ~found - 1;
        var at = normalized[run] + (offset - original[run]);
        // Removed characters lie before the next run starts.
        return Math.Min(at, run + 1 < normalized.Length ? normalized[run + 1] : length);
    }

    /// <summary>The stretch of the normalised text that a stretch of the original became; empty where nothing of it is left.</summary>
    public Span Of(Span span) => new(At(span.Start), At(span.End));

    /// <summary>Collects the map while a text is written.</summary>
    internal sealed class Builder
    {
        private readonly List<int> original = [0];
        private readonly List<int> normalized = [0];

        /// <summary>The original from <paramref name="from"/> on stands at <paramref name="to"/> in what is written.</summary>
        public void Mark(int from, int to)
        {
            if (from - original[^1] == to - normalized[^1]) return;
            if (from == original[^1])
            {
                normalized[^1] = to;
                return;
            }

            original.Add(from);
            normalized.Add(to);
        }

        /// <summary>What was written beyond <paramref name="written"/> has been taken back.</summary>
        public void TakeBack(int written)
        {
            for (var i = normalized.Count - 1; i >= 0 && normalized[i] > written; i--) normalized[i] = written;
        }

        /// <summary>The map.</summary>
        /// <param name="written">Length of the normalised text.</param>
        public OffsetMap Build(int written) => new([.. original], [.. normalized], written);
    }
}

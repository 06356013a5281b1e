namespace Dateline.Language.Network;

/// <summary>Working memory for a batch of segments: sentences, or pieces of very long ones.</summary>
internal sealed class Batch
{
    /// <summary>Segments are no longer than this, so that the decoder's cubic time and the memory stay bounded.</summary>
    internal const int LongestSegment = 160;

    /// <summary>A batch is closed when it holds this many words; what is in work then fits the second cache.</summary>
    internal const int Target = 192;

    /// <summary>Most words of a batch.</summary>
    internal const int Capacity = Target + LongestSegment;

    /// <summary>First word and length of each segment, counted in the batch, and its first word in the text.</summary>
    internal List<(int Start, int Length, int TextStart)> Segments { get; } = [];

    /// <summary>Number of words.</summary>
    internal int Count { get; private set; }

    /// <summary>Input rows.</summary>
    internal float[] Input { get; } = new float[Capacity * Shape.Input];

    /// <summary>States of a layer.</summary>
    internal float[] State { get; set; } = new float[Capacity * Shape.Hidden];

    /// <summary>States of the next layer.</summary>
    internal float[] NextState { get; set; } = new float[Capacity * Shape.Hidden];

    /// <summary>Products with the gates' matrices.</summary>
    internal float[] Gates { get; } = new float[Capacity * Shape.Gates];

    /// <summary>Scores of labels: tags, marks or relations.</summary>
    internal float[] Scores { get; } = new float[Capacity * Shape.Tags];

    /// <summary>Words as dependents and heads in arcs and in relations, four widths a word.</summary>
    internal float[] Roles { get; } = new float[Capacity * 4 * Shape.Arc];

    /// <summary>One width of <see cref="Roles"/>, or what becomes of it.</summary>
    internal float[] Role { get; } = new float[Capacity * Shape.Arc];

    /// <summary>Dependents after the bilinear product.</summary>
    internal float[] Dependents { get; } = new float[Capacity * Shape.Arc];

    /// <summary>Heads of one segment, as columns.</summary>
    internal float[] HeadColumns { get; } = new float[Shape.Arc * (LongestSegment + 1 + Gemm.ColumnUnit)];

    /// <summary>Arc scores of one segment.</summary>
    internal float[] ArcScores { get; } = new float[LongestSegment * (LongestSegment + 1 + Gemm.ColumnUnit)];

    /// <summary>Head of each word within its segment, -1 for the root.</summary>
    internal int[] Heads { get; } = new int[Capacity];

    /// <summary>Mark of each word of a segment.</summary>
    internal int[] Marks { get; } = new int[LongestSegment];

    /// <summary>Best predecessor of each mark at each word of a segment.</summary>
    internal byte[] MarkPaths { get; } = new byte[LongestSegment * Shape.Marks];

    /// <summary>What lists of names know of each word of a segment.</summary>
    internal ushort[] Evidence { get; } = new ushort[LongestSegment];

    /// <summary>The tree decoder.</summary>
    internal ProjectiveDecoder Decoder { get; } = new();

    /// <summary>Hashed properties of the words of a segment.</summary>
    internal Models.WordFeatures Words { get; } = new();

    /// <summary>Adds a segment.</summary>
    internal void Add(int textStart, int length)
    {
        Segments.Add((Count, length, textStart));
        Count += length;
    }

    /// <summary>Empties the batch.</summary>
    internal void Clear()
    {
        Segments.Clear();
        Count = 0;
    }
}

using Dateline.Language.Models;
using Dateline.Language.Network;
using Dateline.Training.Vectors;

namespace Dateline.Training.Network;

/// <summary>Pretrained vectors of length one as signed bytes with one scale: the network trains on what it will later read.</summary>
internal sealed class VectorTable
{
    // Numbers of unit vectors seldom exceed this; larger ones are cut.
    private const float Largest = 0.45f;

    // Inputs of about this length suit the learnt embeddings beside them.
    private const float Length = 2f;

    private VectorTable(Vocabulary known, sbyte[] rows) => (Known, Rows) = (known, rows);

    /// <summary>The words.</summary>
    internal Vocabulary Known { get; }

    /// <summary>The vectors.</summary>
    internal sbyte[] Rows { get; }

    /// <summary>Value of one unit.</summary>
    internal static float Scale => Largest * Length / 127;

    /// <summary>Makes the table. Where folding makes words alike, the most frequent one decides.</summary>
    internal static VectorTable Make(WordVectors vectors)
    {
        var ranks = new SortedDictionary<uint, int>();
        for (var rank = 0; rank < vectors.Words.Length; rank++) ranks.TryAdd(Hash.OfLower(vectors.Words[rank]), rank);
        var rows = new sbyte[ranks.Count * Shape.Vector];
        var at = 0;
        foreach (var rank in ranks.Values)
        {
            var norm = 0f;
            foreach (var value in vectors[rank]) norm += value * value;
            foreach (var value in vectors[rank]) rows[at++] = (sbyte)Math.Clamp(MathF.Round(value / MathF.Sqrt(Math.Max(1e-9f, norm)) / Largest * 127), -127, 127);
        }

        return new VectorTable(new Vocabulary([.. ranks.Keys]), rows);
    }

    /// <summary>Writes a word's vector, or nothing's.</summary>
    internal void Write(int index, Span<float> row)
    {
        for (var i = 0; i < Shape.Vector; i++) row[i] = index < 0 ? 0 : Rows[(index * Shape.Vector) + i] * Scale;
    }
}

using System.Numerics;
using System.Runtime.InteropServices;
using Dateline.Language.Models;

namespace Dateline.Training.Vectors;

/// <summary>Partitions the vocabulary by spherical k-means over word vectors (likeness is the cosine), and the parts again into fewer, coarser ones.</summary>
internal static class Clustering
{
    // The last of 104 numbers are 0, so that whole SIMD registers fit.
    private const int Width = 112;

    /// <summary>Makes the table of clusters.</summary>
    /// <param name="vectors">Vectors in order of frequency; the centres are found on the most frequent words alone.</param>
    /// <param name="fine">Number of fine clusters.</param>
    /// <param name="coarse">Number of coarse clusters, at most 255.</param>
    /// <param name="centred">Number of words that decide the centres.</param>
    internal static WordClusters Make(WordVectors vectors, int fine, int coarse, int centred)
    {
        var rows = Normalised(vectors);
        var head = rows[..(Math.Min(centred, vectors.Words.Length) * Width)];
        var centres = Centres(head, fine, rounds: 12);
        var coarseCentres = Centres(centres, coarse, rounds: 20);
        var table = new SortedDictionary<uint, (ushort, byte)>();
        for (var word = 0; word < vectors.Words.Length; word++)
        {
            var cluster = Nearest(Row(rows, word), centres);
            // Folding digits makes words alike; the most frequent one decides.
            table.TryAdd(Hash.OfLower(vectors.Words[word]), ((ushort)(cluster + 1), (byte)(Nearest(Row(centres, cluster), coarseCentres) + 1)));
        }

        return new WordClusters([.. table.Keys], [.. table.Values.Select(v => v.Item1)], [.. table.Values.Select(v => v.Item2)]);
    }

    private static float[] Centres(float[] rows, int count, int rounds)
    {
        var n = rows.Length / Width;
        var centres = new float[count * Width];
        // Every n/count-th word by frequency: spread, and the same every time.
        for (var k = 0; k < count; k++) Row(rows, (int)((long)k * n / count)).CopyTo(centres.AsSpan(k * Width));
        for (var round = 0; round < rounds; round++)
        {
            var sums = new float[centres.Length];
            for (var row = 0; row < n; row++) Add(Row(rows, row), sums.AsSpan(Nearest(Row(rows, row), centres) * Width, Width));
            for (var k = 0; k < count; k++) Normalise(sums.AsSpan(k * Width, Width), Row(centres, k));
            centres = sums;
        }

        return centres;
    }

    private static int Nearest(ReadOnlySpan<float> row, float[] centres)
    {
        var vector = MemoryMarshal.Cast<float, Vector<float>>(row);
        var best = 0;
        var likeness = float.NegativeInfinity;
        for (var k = 0; k < centres.Length / Width; k++)
        {
            var centre = MemoryMarshal.Cast<float, Vector<float>>(centres.AsSpan(k * Width, Width));
            var sum = Vector<float>.Zero;
            for (var i = 0; i < vector.Length; i++) sum += vector[i] * centre[i];
            var value = Vector.Sum(sum);
            if (value <= likeness) continue;
            likeness = value;
            best = k;
        }

        return best;
    }

    private static float[] Normalised(WordVectors vectors)
    {
        var rows = new float[vectors.Words.Length * Width];
        for (var word = 0; word < vectors.Words.Length; word++)
        {
            var row = rows.AsSpan(word * Width, Width);
            vectors[word].CopyTo(row);
            Normalise(row, row);
        }

        return rows;
    }

    // An empty cluster keeps its old centre.
    private static void Normalise(Span<float> row, ReadOnlySpan<float> otherwise)
    {
        var length = 0f;
        foreach (var value in row) length += value * value;
        if (length == 0) otherwise.CopyTo(row);
        else foreach (ref var value in row) value /= MathF.Sqrt(length);
    }

    private static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        for (var i = 0; i < row.Length; i++) sum[i] += row[i];
    }

    private static ReadOnlySpan<float> Row(float[] rows, int index) => rows.AsSpan(index * Width, Width);
}

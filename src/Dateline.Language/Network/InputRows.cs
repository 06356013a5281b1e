using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dateline.Language.Models;
using Dateline.Language.Names;

namespace Dateline.Language.Network;

/// <summary>Turns words into the network's input: pretrained vector, flags, learnt embeddings, side by side.</summary>
internal static class InputRows
{
    /// <summary>Row of a learnt embedding for a word.</summary>
    internal static int Row(EmbeddingShape embedding, WordFeatures words, int position, Vocabulary seen)
    {
        var value = words[position, embedding.Property];
        return embedding.Rows == 0 ? seen.IndexOf(value) + 1 : (int)(Hash.Mix(77, value) & (uint)(embedding.Rows - 1));
    }

    /// <summary>Writes the flags.</summary>
    internal static void Flags(string form, int position, bool known, ushort evidence, Span<float> row)
    {
        row[0] = known ? 1 : 0;
        row[1] = position == 0 ? 1 : 0;
        row[2] = form.Length > 1 && !form.AsSpan().ContainsAnyInRange('a', 'z') && form.AsSpan().ContainsAnyInRange('A', 'Z') ? 1 : 0;
        row[3] = char.IsUpper(form[0]) ? 1 : 0;
        NameLists.Write(evidence, row[4..]);
    }

    /// <summary>Writes the input row of the word at a position.</summary>
    internal static void Write(Weights weights, WordFeatures words, string form, int position, ushort evidence, Span<float> row)
    {
        var (vectors, vectorScale) = weights.Vectors;
        var known = weights.Known.IndexOf(words[position, WordFeatures.Property.Lower]);
        if (known < 0) row[..Shape.Vector].Clear();
        else Widen(vectors.AsSpan(known * Shape.Vector, Shape.Vector), vectorScale, row);
        Flags(form, position, known >= 0, evidence, row[Shape.Vector..]);
        var at = Shape.Lexical;
        for (var i = 0; i < Shape.Embeddings.Length; i++)
        {
            var embedding = Shape.Embeddings[i];
            var (rows, scale) = weights.Embeddings[i];
            Widen(rows.AsSpan(Row(embedding, words, position, weights.Seen) * embedding.Width, embedding.Width), scale, row[at..]);
            at += embedding.Width;
        }
    }

    private static void Widen(ReadOnlySpan<sbyte> bytes, float scale, Span<float> row)
    {
        if (row.Length < bytes.Length) throw new ArgumentException("The row does not fit.", nameof(row));
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var target = ref MemoryMarshal.GetReference(row);
        var i = 0;
        for (; i + Vector128<sbyte>.Count <= bytes.Length; i += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref source, (nuint)i));
            StoreScaled(low, scale, ref Unsafe.Add(ref target, i));
            StoreScaled(high, scale, ref Unsafe.Add(ref target, i + Vector128<short>.Count));
        }

        for (; i < bytes.Length; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i) * scale;
    }

    private static void StoreScaled(Vector128<short> values, float scale, ref float target)
    {
        var (low, high) = Vector128.Widen(values);
        (Vector128.ConvertToSingle(low) * scale).StoreUnsafe(ref target);
        (Vector128.ConvertToSingle(high) * scale).StoreUnsafe(ref target, (nuint)Vector128<float>.Count);
    }
}

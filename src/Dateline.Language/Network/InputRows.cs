using System.Runtime.InteropServices;
using Dateline.Language.Models;

namespace Dateline.Language.Network;

/// <summary>Turns words into the network's input: pretrained vector, four flags, learnt embeddings, side by side.</summary>
internal static class InputRows
{
    /// <summary>Row of a learnt embedding for a word.</summary>
    internal static int Row(EmbeddingShape embedding, WordFeatures words, int position, Vocabulary seen)
    {
        var value = words[position, embedding.Property];
        return embedding.Rows == 0 ? seen.IndexOf(value) + 1 : (int)(Hash.Mix(77, value) & (uint)(embedding.Rows - 1));
    }

    /// <summary>Writes the four flags.</summary>
    internal static void Flags(string form, int position, bool known, Span<float> row)
    {
        row[0] = known ? 1 : 0;
        row[1] = position == 0 ? 1 : 0;
        row[2] = form.Length > 1 && !form.AsSpan().ContainsAnyInRange('a', 'z') && form.AsSpan().ContainsAnyInRange('A', 'Z') ? 1 : 0;
        row[3] = char.IsUpper(form[0]) ? 1 : 0;
    }

    /// <summary>Writes the input row of the word at a position.</summary>
    internal static void Write(Weights weights, WordFeatures words, string form, int position, Span<float> row)
    {
        var (vectors, vectorScale) = weights.Table("EVEC");
        var known = weights.Known.IndexOf(words[position, WordFeatures.Property.Lower]);
        if (known < 0) row[..Shape.Vector].Clear();
        else Widen(vectors.AsSpan(known * Shape.Vector, Shape.Vector), vectorScale, row);
        Flags(form, position, known >= 0, row[Shape.Vector..]);
        var at = Shape.Lexical;
        foreach (var embedding in Shape.Embeddings)
        {
            var (rows, scale) = weights.Table(embedding.Name);
            Widen(rows.AsSpan(Row(embedding, words, position, weights.Seen) * embedding.Width, embedding.Width), scale, row[at..]);
            at += embedding.Width;
        }
    }

    private static void Widen(ReadOnlySpan<sbyte> bytes, float scale, Span<float> row)
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        for (var i = 0; i < bytes.Length; i++) row[i] = System.Runtime.CompilerServices.Unsafe.Add(ref source, i) * scale;
    }
}

using System.Buffers;

namespace Dateline.Language.Models;

/// <summary>What the network sees of each word of a sentence: hashes of the form, of its beginnings and endings, and its shape.</summary>
/// <remarks>
/// Positions run from 0; two cells of padding on either side stand for "before the sentence" and "after it". The arrays come from a pool and go
/// back with <see cref="Dispose"/>.
/// </remarks>
internal sealed class WordFeatures : IDisposable
{
    private const int Padding = 3;
    private const uint Before = 0x10001, After = 0x20002;
    private uint[] cells = [];

    /// <summary>Properties of a word, as offsets into its row.</summary>
    internal enum Property
    {
        /// <summary>Hash of the form as written.</summary>
        Form,
        /// <summary>Hash of the folded form.</summary>
        Lower,
        /// <summary>Last one to four folded letters.</summary>
        Suffix1,
        /// <summary>Last two folded letters.</summary>
        Suffix2,
        /// <summary>Last three folded letters.</summary>
        Suffix3,
        /// <summary>Last four folded letters.</summary>
        Suffix4,
        /// <summary>First folded letter.</summary>
        Prefix1,
        /// <summary>First two folded letters.</summary>
        Prefix2,
        /// <summary>First three folded letters.</summary>
        Prefix3,
        /// <summary>First four folded letters.</summary>
        Prefix4,
        /// <summary>Shape, see <see cref="WordShape"/>.</summary>
        Shape,
        /// <summary>Number of properties.</summary>
        Count,
    }

    /// <summary>Value of a property of the word at a position from -3 to length + 2.</summary>
    internal uint this[int position, Property property] => cells[((position + Padding) * (int)Property.Count) + (int)property];

    /// <summary>Computes the properties of the words of a sentence.</summary>
    internal void Fill(ReadOnlySpan<string> forms)
    {
        var width = (int)Property.Count;
        var needed = (forms.Length + (2 * Padding)) * width;
        if (cells.Length < needed)
        {
            Dispose();
            cells = ArrayPool<uint>.Shared.Rent(needed);
        }

        cells.AsSpan(0, Padding * width).Fill(Before);
        cells.AsSpan((forms.Length + Padding) * width, Padding * width).Fill(After);
        for (var i = 0; i < forms.Length; i++) Fill(forms[i], cells.AsSpan((i + Padding) * width, width));
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        if (cells.Length > 0) ArrayPool<uint>.Shared.Return(cells);
        cells = [];
    }

    private static void Fill(string form, Span<uint> row)
    {
        var lower = Hash.OfLower(form);
        row[(int)Property.Form] = Hash.Of(form);
        row[(int)Property.Lower] = lower;
        for (var n = 1; n <= 4; n++)
        {
            var length = Math.Min(n, form.Length);
            row[(int)Property.Suffix1 + n - 1] = Hash.OfLower(form.AsSpan(form.Length - length));
            row[(int)Property.Prefix1 + n - 1] = Hash.OfLower(form.AsSpan(0, length));
        }

        row[(int)Property.Shape] = WordShape.Of(form);
    }
}

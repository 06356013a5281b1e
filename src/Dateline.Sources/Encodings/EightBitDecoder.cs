using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Dateline.Sources.Encodings;

/// <summary>Decodes UTF-8; bytes that are no UTF-8 count as Windows-1252, each for itself.</summary>
/// <remarks>
/// One rule serves pure UTF-8, pure Windows-1252 or Latin-1, and files glued together from both, which archives of wires are. Letters
/// in Windows-1252 hardly ever form valid UTF-8 by chance: it takes a capital with an accent followed by a symbol.
/// </remarks>
internal static class EightBitDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("The platform's code pages hold Windows-1252.");

    /// <summary>The bytes as UTF-8: the same bytes where they are UTF-8 already.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="utf8">Valid UTF-8.</param>
    /// <returns>True where the bytes had to be changed.</returns>
    public static bool ToUtf8(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> utf8)
    {
        utf8 = bytes;
        if (Utf8.IsValid(bytes)) return false;
        utf8 = Encoding.UTF8.GetBytes(DecodeMixed(bytes));
        return true;
    }

    /// <summary>The bytes as a string.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="text">Well-formed UTF-16.</param>
    /// <returns>True where some bytes were not UTF-8.</returns>
    public static bool Decode(ReadOnlySpan<byte> bytes, out string text)
    {
        var valid = Utf8.IsValid(bytes);
        text = valid ? Encoding.UTF8.GetString(bytes) : DecodeMixed(bytes);
        return !valid;
    }

    private static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        // A byte becomes at most one UTF-16 code unit in either encoding.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var written = 0;
        while (!bytes.IsEmpty)
        {
            Utf8.ToUtf16(bytes, buffer.AsSpan(written), out var read, out var units, replaceInvalidSequences: false);
            written += units;
            bytes = bytes[read..];
            if (bytes.IsEmpty) break;
            written += Windows1252.GetChars(bytes[..1], buffer.AsSpan(written));
            bytes = bytes[1..];
        }

        var text = new string(buffer, 0, written);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}

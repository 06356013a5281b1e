using System.Buffers;
using System.Text;

namespace Dateline.Sources.Encodings;

/// <summary>Tells from a file's first bytes how its characters are encoded, and whether it is text at all.</summary>
internal static class ByteSniffer
{
    /// <summary>Number of bytes looked at.</summary>
    public const int PrefixLength = 4096;

    // Control characters that text has: tab, line feed, vertical tab, form feed, return, end of file (DOS), escape, backspace.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 127]);

    private static readonly (byte[] Signature, string Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file"),
        ("BZh"u8.ToArray(), "a bzip2 file"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("{\\rtf"u8.ToArray(), "a rich-text document"),
        ("WARC/"u8.ToArray(), "a web archive"),
    ];

    // Markup is told by its first tag, in whatever case.
    private static readonly (string Tag, string Kind)[] Markup =
        [("<!doctype html", "an HTML page"), ("<html", "an HTML page"), ("<?xml", "an XML document"), ("<rss", "a feed"), ("<feed", "a feed")];

    /// <summary>The encoding, and the length of the byte-order mark that says so.</summary>
    /// <remarks>Without a mark, UTF-16 shows by zeros in every other byte: news in English is mostly ASCII.</remarks>
    public static (TextEncoding Encoding, int MarkLength) Encoding(ReadOnlySpan<byte> prefix)
    {
        if (prefix.StartsWith("\uFEFF"u8)) return (TextEncoding.Utf8, 3);
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (TextEncoding.Utf16LittleEndian, 2);
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (TextEncoding.Utf16BigEndian, 2);

        var units = prefix.Length / 2;
        if (units == 0 || !prefix.Contains((byte)0)) return (TextEncoding.Utf8, 0);
        int first = 0, second = 0;
        for (var i = 0; i + 1 < prefix.Length; i += 2)
        {
            if (prefix[i] == 0) first++;
            if (prefix[i + 1] == 0) second++;
        }

        // 70 % and 5 %: far from what compressed or tabular binary data show, and met by text in English with names in any script.
        if (second * 10 >= units * 7 && first * 20 <= units) return (TextEncoding.Utf16LittleEndian, 0);
        if (first * 10 >= units * 7 && second * 20 <= units) return (TextEncoding.Utf16BigEndian, 0);
        return (TextEncoding.Utf8, 0);
    }

    /// <summary>What the file is instead of text, or null.</summary>
    /// <param name="prefix">First bytes in UTF-8 or an eight-bit encoding, without a byte-order mark.</param>
    public static Trouble? NotText(ReadOnlySpan<byte> prefix)
    {
        foreach (var (signature, kind) in Signatures)
            if (prefix.StartsWith(signature)) return Messages.OtherFormat(kind);

        var start = prefix.TrimStart(" \t\r\n"u8);
        foreach (var (tag, kind) in Markup)
            if (start.Length >= tag.Length && Ascii.EqualsIgnoreCase(start[..tag.Length], tag)) return Messages.OtherFormat(kind);

        if (prefix.Contains((byte)0)) return Messages.Binary;
        // One control character in fifty: stray ones occur in text from old wires, random bytes have one in ten.
        return CountControls(prefix) * 50 > prefix.Length ? Messages.Binary : null;
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (int next; (next = bytes.IndexOfAny(Controls)) >= 0; bytes = bytes[(next + 1)..]) count++;
        return count;
    }
}

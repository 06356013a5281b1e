using System.Buffers;
using System.Text;

namespace Dateline.Cli;

/// <summary>Words from outside, made fit for a terminal.</summary>
internal static class Text
{
    /// <summary>UTF-8 without a byte-order mark.</summary>
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Controls could move the cursor, retitle the window or hide text; the bidirectional ones could reorder what a person reads.
    private static readonly SearchValues<char> Unfit = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(127, 33)).Select(code => (char)code), .. "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"]);

    /// <summary>The words on one line: runs of white space become one space, control and direction marks vanish.</summary>
    internal static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny(Unfit) < 0 && !text.Contains("  ", StringComparison.Ordinal)) return text.Trim();
        var line = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (Unfit.Contains(c)) continue;
            if (space && line.Length > 0) line.Append(' ');
            space = false;
            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>The words on one line and no longer than <paramref name="limit"/> UTF-16 code units, cut at a space where there is one.</summary>
    internal static string Short(string text, int limit)
    {
        var line = OneLine(text);
        if (line.Length <= limit) return line;
        var cut = line.LastIndexOf(' ', limit - 1);
        if (cut < limit / 2) cut = limit - 1;
        if (char.IsHighSurrogate(line[cut - 1])) cut--;
        return string.Concat(line.AsSpan(0, cut), "…");
    }
}

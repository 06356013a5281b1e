using System.Text;

namespace Dateline.Sources.Normalization;

/// <summary>Brings a text into the one form that offsets point into: line feeds, plain spaces, straight quotation marks, composed letters, nothing invisible.</summary>
/// <remarks>
/// Idempotent. Words, case, wrapped lines, empty lines, dashes and runs of spaces within a line stay as they are; spaces before a line's
/// end go. Linear in the text; an unchanged text is returned itself, after one vectorised pass.
/// </remarks>
internal static class TextNormalizer
{
    private const char Replacement = '\ufffd';

    /// <summary>Normalises a text.</summary>
    /// <param name="text">Any string, unpaired surrogates included (they become U+FFFD).</param>
    public static NormalizedText Normalize(string text)
    {
        var first = FirstChange(text);
        if (first < 0) return new NormalizedText(text, OffsetMap.Identity(text.Length));

        var written = new StringBuilder(text.Length + 16).Append(text, 0, first);
        var offsets = new OffsetMap.Builder();
        for (var i = first; i < text.Length;)
        {
            var plain = PlainLength(text.AsSpan(i));
            written.Append(text, i, plain);
            i += plain;
            if (i == text.Length) break;
            i += WriteOne(text, i, written, offsets);
            offsets.Mark(i, written.Length);
        }

        TrimSpaces(written, offsets);
        return new NormalizedText(written.ToString(), offsets.Build(written.Length));
    }

    /// <summary>Number of characters from the start that need no look: printable ASCII.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange(' ', '~');
        return length < 0 ? text.Length : length;
    }

    /// <summary>Offset of the first character that does not simply stay, or -1; before a line's end the spaces count as staying, the end as changing.</summary>
    private static int FirstChange(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            i += PlainLength(text.AsSpan(i));
            if (i == text.Length) break;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i += 2;
            else if (Stays(text, i)) i++;
            else return i;
        }

        return text.EndsWith(' ') ? text.Length : -1;
    }

    private static bool Stays(string text, int i)
    {
        var c = text[i];
        if (c == '\n') return i == 0 || text[i - 1] != ' ';
        if (c == CharacterFolding.Removed || char.IsSurrogate(c) || CharacterFolding.Letters(c) is not null || CharacterFolding.Fold(c) != c) return false;
        return !(LatinComposition.IsMark(c) && i > 0 && LatinComposition.TryCompose(text[i - 1], c, out _));
    }

    /// <summary>Writes what becomes of the character at <paramref name="i"/>.</summary>
    /// <returns>Number of characters of the text that this took.</returns>
    private static int WriteOne(string text, int i, StringBuilder written, OffsetMap.Builder offsets)
    {
        var c = text[i];
        if (char.IsSurrogate(c)) return WriteSurrogate(text, i, written);
        if (CharacterFolding.Letters(c) is { } letters)
        {
            written.Append(letters);
            return 1;
        }

        if (LatinComposition.IsMark(c) && written.Length > 0 && LatinComposition.TryCompose(written[^1], c, out var composed))
        {
            written[^1] = composed;
            return 1;
        }

        var folded = CharacterFolding.Fold(c);
        if (folded == '\n')
        {
            TrimSpaces(written, offsets);
            offsets.Mark(i, written.Length);
        }

        if (folded != CharacterFolding.Removed) written.Append(folded);
        return c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
    }

    private static int WriteSurrogate(string text, int i, StringBuilder written)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            written.Append(text, i, 2);
            return 2;
        }

        written.Append(Replacement);
        return 1;
    }

    private static void TrimSpaces(StringBuilder written, OffsetMap.Builder offsets)
    {
        var end = written.Length;
        while (end > 0 && written[end - 1] == ' ') end--;
        if (end == written.Length) return;
        written.Length = end;
        offsets.TakeBack(end);
    }
}

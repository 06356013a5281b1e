using Dateline.Language.Tokens;

namespace Dateline.Language.Sentences;

/// <summary>Tells line ends that mean something (headings, list items, paragraphs) from those of a text wrapped at a fixed width.</summary>
/// <remarks>A wrapped line ends where the next word would not have fitted; a line that ends earlier was ended on purpose. A text counts as wrapped where
/// at least three of its lines are about as long as the longest, and that one is no longer than a wide page.</remarks>
internal readonly struct LineBreaks
{
    private const int WidestPage = 130;
    private const int Slack = 15;

    private readonly string text;
    private readonly int width;
    private readonly bool wrapped;

    internal LineBreaks(string text)
    {
        this.text = text;
        foreach (var line in text.AsSpan().EnumerateLines()) width = Math.Max(width, line.TrimEnd().Length);
        var full = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimEnd().Length >= width - Slack) full++;
        }

        wrapped = full >= 3 && width <= WidestPage;
    }

    /// <summary>Does white space that holds a line end start a new paragraph, heading or list item?</summary>
    /// <param name="lineStart">Where the line before it starts.</param>
    /// <param name="end">Where that line's last word ends.</param>
    /// <param name="next">Where the next line's first word starts.</param>
    internal bool IsDeliberate(int lineStart, int end, int next)
    {
        if (LineEnds(end, next) > 1 || StartsListItem(next)) return true;
        if (!wrapped) return !char.IsLower(text[next]) || width > WidestPage;
        const int LongestWord = 40;
        var wordEnd = next;
        while (wordEnd < text.Length && wordEnd - next < LongestWord && CharKinds.Of(text[wordEnd]) != CharKind.Space) wordEnd++;
        return end - lineStart + 1 + (wordEnd - next) <= width;
    }

    /// <summary>Number of line ends between two offsets.</summary>
    internal int LineEnds(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '\u2028') count++;
            else if (text[i] == '\u2029') count += 2;
        }

        return count;
    }

    // "- item", "• item", "* item", "1) item", "(a) item" is rare in news and left out.
    private bool StartsListItem(int next)
    {
        if (text[next] is '•' or '▪' or '●' or '·') return true;
        if (text[next] is '-' or '*' or '–') return next + 1 < text.Length && text[next + 1] == ' ';
        var at = next;
        while (at < text.Length && at - next < 3 && char.IsAsciiDigit(text[at])) at++;
        return at > next && at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] == ' ';
    }
}

namespace Dateline.Sources.Credits;

/// <summary>The parts of a text in which credits stand: its first and last paragraphs.</summary>
internal static class CreditLines
{
    // A paragraph of more lines is a text whose paragraphs are lines.
    private const int MostWrappedLines = 6;

    /// <summary>First the last paragraphs, in the text's order, then the first; a paragraph of wrapped lines as one line, and its lines besides.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="atStart">Lines to take from the start.</param>
    /// <param name="atEnd">Lines to take from the end.</param>
    public static IEnumerable<string> Of(string text, int atStart, int atEnd)
    {
        var tail = Tail(text, atEnd, out var tailStart);
        var head = Head(text, atStart, tailStart);
        return Units(tail).Concat(Units(head));
    }

    /// <summary>The first lines before <paramref name="end"/>: so many that are not blank, and the blank ones between them.</summary>
    private static List<string> Head(string text, int count, int end)
    {
        var lines = new List<string>();
        var start = 0;
        for (var taken = 0; taken < count && start < end;)
        {
            var feed = text.IndexOf('\n', start, end - start);
            var next = feed < 0 ? end : feed;
            var line = text[start..next].Trim();
            lines.Add(line);
            if (line.Length > 0) taken++;
            start = next + 1;
        }

        return lines;
    }

    /// <summary>The last lines, likewise, and the offset at which they start.</summary>
    private static List<string> Tail(string text, int count, out int start)
    {
        var lines = new List<string>();
        start = text.Length;
        for (var taken = 0; taken < count && start > 0;)
        {
            var end = start;
            var feed = text.LastIndexOf('\n', end - 1);
            var line = text[(feed + 1)..end].Trim();
            lines.Add(line);
            if (line.Length > 0) taken++;
            start = Math.Max(feed, 0);
        }

        lines.Reverse();
        return lines;
    }

    private static IEnumerable<string> Units(List<string> lines)
    {
        var paragraph = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
                continue;
            }

            if (paragraph.Count is > 1 and <= MostWrappedLines) yield return string.Join(' ', paragraph);
            foreach (var single in paragraph) yield return single;
            paragraph.Clear();
        }
    }
}

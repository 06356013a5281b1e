using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>Puts stretches of content together: subtracts what belongs to the cue, trims edges, keeps order.</summary>
internal static class ContentRanges
{
    /// <summary>Adds a stretch to an attribution's content, without the stretches to leave out and without commas at its ends.</summary>
    internal static void Add(AnalyzedText text, List<TokenRange> content, TokenRange added, ReadOnlySpan<TokenRange> without)
    {
        var first = added.First;
        foreach (var hole in without)
        {
            if (hole.Length == 0 || !hole.Overlaps(added)) continue;
            if (hole.First > first) Append(text, content, new TokenRange(first, hole.First));
            first = Math.Max(first, hole.End);
        }

        if (first < added.End) Append(text, content, new TokenRange(first, added.End));
    }

    /// <summary>Joins touching stretches and puts all in the order of the text.</summary>
    internal static void Normalize(List<TokenRange> content)
    {
        content.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        for (var i = content.Count - 1; i > 0; i--)
        {
            if (content[i].First > content[i - 1].End) continue;
            content[i - 1] = new TokenRange(content[i - 1].First, Math.Max(content[i - 1].End, content[i].End));
            content.RemoveAt(i);
        }
    }

    private static void Append(AnalyzedText text, List<TokenRange> content, TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        while (first < end && IsEdge(text, first)) first++;
        while (end > first && IsEdge(text, end - 1)) end--;
        if (end > first) content.Add(new TokenRange(first, end));
    }

    // Quotation marks and brackets belong to what they enclose; stops and commas at the edge belong to the sentence around.
    private static bool IsEdge(AnalyzedText text, int token) => text.Form[token] is "," or "." or ";" or ":" or "-" or "--" or "–" or "—";
}

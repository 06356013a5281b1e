namespace Dateline.Sources.Credits;

/// <summary>The agency in a dateline: "MOSCOW, March 14 (Reuters) -", "BEIJING, March 3 (Xinhua) --", "MOSCOW, March 14. /TASS/."</summary>
internal static class DatelineAgency
{
    private const int LongestDateline = 120;

    /// <summary>Finds it.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="agency">What stands between the parentheses or strokes.</param>
    /// <returns>False where the text starts with no such dateline.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out ReadOnlySpan<char> agency)
    {
        agency = default;
        var head = text.TrimStart();
        var feed = head.IndexOf('\n');
        if (feed >= 0) head = head[..feed];
        if (head.Length > LongestDateline) head = head[..LongestDateline];

        var open = head.IndexOfAny("(/");
        if (open < 0) return false;
        var closing = head[(open + 1)..].IndexOf(head[open] == '(' ? ')' : '/');
        if (closing < 0) return false;
        var after = head[(open + closing + 2)..].TrimStart();
        // The dash tells a dateline from a parenthesis in a sentence: "The European Union (EU) said".
        var isDateline = head[open] == '/' || after.StartsWith("-") || after.StartsWith("–") || after.StartsWith("—") || after.StartsWith(":");
        if (!isDateline) return false;
        agency = head.Slice(open + 1, closing);
        return true;
    }
}

namespace Dateline.Sources.Text;

/// <summary>A line <c>name: value</c> of a header.</summary>
internal static class HeaderLine
{
    // Names are words: "Title", "published-at". What is longer is the beginning of a sentence.
    private const int LongestName = 24;

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">One line.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="value">The value, without quotation marks around it.</param>
    /// <returns>False where the line is not of this form.</returns>
    public static bool TryParse(ReadOnlySpan<char> line, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        var colon = line.IndexOf(':');
        if (colon is < 1 or > LongestName) return false;
        name = line[..colon];
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;

        // "https://…" is no header; "key:value" without a space is one only in the eyes of some programs.
        if (colon + 1 < line.Length && line[colon + 1] != ' ') return false;
        value = line[(colon + 1)..].Trim();
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
        return true;
    }

    /// <summary>Puts a value into the field that the name means, in whatever case.</summary>
    /// <returns>False where the name is not known, and the value ignored.</returns>
    public static bool Assign(RawReport raw, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..name.ToLowerInvariant(lower)];
        switch (lower)
        {
            case "date" or "published" or "pubdate":
                raw.Date = value.ToString();
                return true;
            case "title" or "headline":
                raw.Title = value.ToString();
                return true;
            case "publisher" or "source" or "outlet":
                raw.Publisher = value.ToString();
                return true;
            case "url" or "link":
                raw.Url = value.ToString();
                return true;
            case "id":
                raw.Id = value.ToString();
                return true;
            case "language" or "lang":
                raw.Language = value.ToString();
                return true;
            default:
                return false;
        }
    }
}

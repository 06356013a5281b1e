namespace Dateline.Sources.Text;

/// <summary>The header <c>date YYYY-MM-DD</c> before a text's first word.</summary>
internal static class LeadingDate
{
    private const string Keyword = "date";

    /// <summary>Takes the header off a text.</summary>
    /// <param name="text">The text; without the header and the white space after it on success.</param>
    /// <param name="date">The date as written: it may be no day.</param>
    /// <returns>False where the text does not start so.</returns>
    public static bool TryTake(ref ReadOnlySpan<char> text, out string date)
    {
        date = "";
        var rest = text.TrimStart();
        if (!rest.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase)) return false;
        rest = rest[Keyword.Length..];
        var value = rest.TrimStart();
        if (value.Length == rest.Length) return false;
        var length = value.IndexOfAny(" \n");
        if (length < 0) length = value.Length;
        if (!LooksLikeDate(value[..length])) return false;
        date = value[..length].ToString();
        text = value[length..].TrimStart();
        return true;
    }

    /// <summary>Four digits and a hyphen: "date 2017-13-40" is meant as a date, though it is none; "Date palms" is not.</summary>
    private static bool LooksLikeDate(ReadOnlySpan<char> word) =>
        word.Length is >= 8 and <= 40 && word[4] == '-' && word[..4].IndexOfAnyExceptInRange('0', '9') < 0;
}

using System.Globalization;

namespace Dateline.Sources.Text;

/// <summary>The date in a dateline: "MOSCOW, March 14, 2017 (Reuters) - The…", "KYIV, 14 March 2017 —".</summary>
/// <remarks>
/// Only a full date counts: "MOSCOW, March 14 (Reuters) -" does not say the year. The dateline stays in the text, since it also says where.
/// A place in capitals is enough; one in lower case needs the agency too, because "Paris, 13 November 2015 – the day that…" starts a sentence.
/// </remarks>
internal static class DatelineDate
{
    // "SARAJEVO, Bosnia and Herzegovina, Wednesday, September 30, 2015 (Agence France-Presse) -" has 86 characters.
    private const int LongestDateline = 120;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Finds the date at the start of a text.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="date">The day.</param>
    /// <returns>False where the text starts with no dateline, or with one that has no full date.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var head = text.TrimStart();
        var feed = head.IndexOf('\n');
        if (feed >= 0) head = head[..feed];
        if (head.Length > LongestDateline) head = head[..LongestDateline];

        // The date may start after any comma, parenthesis or space that follows the place.
        for (var i = PlaceLength(head); i > 0 && i < head.Length; i++)
        {
            if (head[i - 1] is not (' ' or '(')) continue;
            var rest = head[i..];
            if (!TryTakeDate(ref rest, out date)) continue;
            return EndsDateline(rest, needsAgency: !IsUpper(head[..head.IndexOfAny(", ")]));
        }

        return false;
    }

    /// <summary>Length of the place's first word with what follows it, or 0 where the text does not start with a capital.</summary>
    private static int PlaceLength(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || !char.IsUpper(head[0])) return 0;
        var end = head.IndexOfAny(", ");
        return end < 2 ? 0 : end + 1;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    /// <summary>Takes "March 14, 2017", "14 March 2017" or "2017-03-14" off the front.</summary>
    private static bool TryTakeDate(ref ReadOnlySpan<char> rest, out DateOnly date)
    {
        if (rest.Length >= 10 && DateOnly.TryParseExact(rest[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            rest = rest[10..];
            return true;
        }

        date = default;
        var left = rest;
        var month = TakeMonth(ref left);
        var day = TakeNumber(ref left);
        if (month == 0) month = TakeMonth(ref left);
        if (left.StartsWith(",")) left = left[1..];
        var year = TakeNumber(ref left);
        if (month == 0 || year is < 1900 or > 2199 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        rest = left;
        return true;
    }

    /// <summary>Takes a month's name or abbreviation off the front.</summary>
    /// <returns>1 to 12, or 0 where there is none.</returns>
    private static int TakeMonth(ref ReadOnlySpan<char> rest)
    {
        var word = rest.TrimStart();
        var length = 0;
        while (length < word.Length && char.IsAsciiLetter(word[length])) length++;
        if (length < 3) return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            // "Sept" is the one abbreviation of four letters that newspapers use; a prefix covers it.
            if (!Months[i].AsSpan().StartsWith(word[..length], StringComparison.OrdinalIgnoreCase)) continue;
            rest = word[length..];
            if (rest.StartsWith(".")) rest = rest[1..];
            return i + 1;
        }

        return 0;
    }

    private static int TakeNumber(ref ReadOnlySpan<char> rest)
    {
        var digits = rest.TrimStart();
        var length = 0;
        while (length < digits.Length && length < 5 && char.IsAsciiDigit(digits[length])) length++;
        if (length is 0 or > 4) return 0;
        rest = digits[length..];
        return int.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>What follows the date: "(Reuters) -", "/TASS/.", "-", "—", ":".</summary>
    private static bool EndsDateline(ReadOnlySpan<char> rest, bool needsAgency)
    {
        rest = rest.TrimStart();
        if (rest.StartsWith(")")) rest = rest[1..].TrimStart();
        var closing = rest.StartsWith("(") ? rest.IndexOf(')') : rest.StartsWith("/") ? rest[1..].IndexOf('/') + 1 : 0;
        if (closing > 0) return true;
        return !needsAgency && (rest.StartsWith("-") || rest.StartsWith("–") || rest.StartsWith("—") || rest.StartsWith(":"));
    }
}

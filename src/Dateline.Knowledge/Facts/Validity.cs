using System.Globalization;

namespace Dateline.Knowledge.Facts;

/// <summary>When a fact held: both days included; open ends are the first and last day there is.</summary>
internal readonly record struct Validity(DateOnly From, DateOnly To)
{
    /// <summary>A fact without dates.</summary>
    internal static Validity Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Did it hold on that day?</summary>
    internal bool Contains(DateOnly date) => From <= date && date <= To;

    /// <summary>Days between the day and the nearest day on which it held; 0 where it held.</summary>
    internal int DaysFrom(DateOnly date) => date < From ? From.DayNumber - date.DayNumber : date > To ? date.DayNumber - To.DayNumber : 0;

    /// <summary>Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD"; a coarse date is its first day, or its last where <paramref name="last"/>.</summary>
    /// <returns>False where the text is no such date.</returns>
    internal static bool TryParse(string text, bool last, out DateOnly date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998) return false;
        var month = last ? 12 : 1;
        if (text.Length >= 7 && (text[4] != '-' || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month) || month is < 1 or > 12)) return false;
        var day = last ? DateTime.DaysInMonth(year, month) : 1;
        if (text.Length == 10 && (text[7] != '-' || !int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day) || day < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new DateOnly(year, month, day);
        return true;
    }
}

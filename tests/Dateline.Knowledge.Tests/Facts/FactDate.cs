using System.Globalization;

namespace Dateline.Knowledge.Tests.Facts;

/// <summary>The first and last day that a date of a knowledge file, of the precision of a year, a month or a day, may mean.</summary>
internal readonly record struct FactDate(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Reads a date; null where it is none.</summary>
    public static FactDate? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new FactDate(day, day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return new FactDate(month, month.AddMonths(1).AddDays(-1));
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)) return new FactDate(year, year.AddYears(1).AddDays(-1));
        return null;
    }
}

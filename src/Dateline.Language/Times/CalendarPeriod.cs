using System.Globalization;
using Dateline.Model;

namespace Dateline.Language.Times;

/// <summary>What a date expression means: its value in the manner of TIMEX3 and the whole days it spans, both ends included.</summary>
/// <param name="Value">ISO 8601 value; see <see cref="TimeSpanExpression"/>.</param>
/// <param name="Start">First day, or null where no day can be named (years before Christ, "some days ago").</param>
/// <param name="Last">Last day, inclusive; null exactly when <paramref name="Start"/> is.</param>
/// <param name="Granularity">The unit that the text commits to.</param>
internal readonly record struct CalendarPeriod(string Value, DateOnly? Start, DateOnly? Last, Granularity Granularity)
{
    /// <summary>One day.</summary>
    internal static CalendarPeriod Day(DateOnly day) => new(Iso(day), day, day, Granularity.Day);

    /// <summary>The week, Monday to Sunday, that a day lies in.</summary>
    internal static CalendarPeriod Week(DateOnly inside)
    {
        var monday = inside.AddDaysClamped(-inside.WeekdayIndex());
        var noon = monday.ToDateTime(TimeOnly.MinValue);
        return new($"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}", monday, monday.AddDaysClamped(6), Granularity.Week);
    }

    /// <summary>Saturday and Sunday from a Saturday on.</summary>
    internal static CalendarPeriod Weekend(DateOnly saturday) => Interval(saturday, saturday.AddDaysClamped(1));

    /// <summary>A calendar month.</summary>
    internal static CalendarPeriod Month(int year, int month) =>
        InRange(year)
            ? new($"{year:0000}-{month:00}", new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), Granularity.Month)
            : Undated(Text(year), Granularity.Month);

    /// <summary>A quarter of a calendar year, 1 to 4.</summary>
    internal static CalendarPeriod Quarter(int year, int quarter) =>
        InRange(year)
            ? new($"{year:0000}-Q{quarter}", new DateOnly(year, (3 * quarter) - 2, 1), Month(year, 3 * quarter).Last, Granularity.Quarter)
            : Undated(Text(year), Granularity.Quarter);

    /// <summary>A half of a calendar year, 1 or 2.</summary>
    internal static CalendarPeriod HalfYear(int year, int half) =>
        InRange(year)
            ? new($"{year:0000}-H{half}", new DateOnly(year, (6 * half) - 5, 1), Month(year, 6 * half).Last, Granularity.Range)
            : Undated(Text(year), Granularity.Range);

    /// <summary>A season of the northern year, 0 (spring) to 3; the winter of a year begins in its December.</summary>
    /// <remarks>The days are those of the meteorological season; the value names the months in which the season begins and ends by the sun, as ISO 8601 has no seasons.</remarks>
    internal static CalendarPeriod Season(int year, int season)
    {
        if (!InRange(year) || !InRange(year + 1)) return Undated(Text(year), Granularity.Season);
        var first = new DateOnly(year, 3 + (3 * season), 1);
        return new($"{first:yyyy-MM}/{first.AddMonths(3):yyyy-MM}", first, first.AddMonths(3).AddDays(-1), Granularity.Season);
    }

    /// <summary>A season of any year: "in summer".</summary>
    internal static CalendarPeriod AnySeason(int season) => Undated($"--{3 + (3 * season):00}/--{(season == 3 ? 3 : 6 + (3 * season)):00}", Granularity.Season);

    /// <summary>A month of any year: "in January it is cold".</summary>
    internal static CalendarPeriod AnyMonth(int month) => Undated($"--{month:00}", Granularity.Month);

    /// <summary>A calendar year; negative before Christ, and then without days.</summary>
    internal static CalendarPeriod Year(int year) =>
        InRange(year) ? new(Text(year), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Granularity.Year) : Undated(Text(year), Granularity.Year);

    /// <summary>Ten years from a year that ends in 0.</summary>
    internal static CalendarPeriod Decade(int first) =>
        InRange(first) && InRange(first + 9)
            ? new($"{first / 10:000}", new DateOnly(first, 1, 1), new DateOnly(first + 9, 12, 31), Granularity.Decade)
            : Undated(Text(first), Granularity.Decade);

    /// <summary>A hundred years from a year that ends in 00. News counts the twentieth century from 1900, as TIMEX3 does.</summary>
    internal static CalendarPeriod Century(int first) =>
        first >= 0 && InRange(first + 99)
            ? new($"{first / 100:00}", new DateOnly(Math.Max(1, first), 1, 1), new DateOnly(first + 99, 12, 31), Granularity.Century)
            : Undated(Text(first), Granularity.Century);

    /// <summary>From one day to another; the ends are put in order.</summary>
    internal static CalendarPeriod Interval(DateOnly start, DateOnly last)
    {
        if (last < start) (start, last) = (last, start);
        return new($"{Iso(start)}/{Iso(last)}", start, last, Granularity.Range);
    }

    /// <summary>From the beginning of one period to the end of another; the value names both.</summary>
    internal static CalendarPeriod Between(CalendarPeriod from, CalendarPeriod to) =>
        new($"{from.Value}/{to.Value}", from.Start, from.Start is null ? null : to.Last ?? from.Last, Granularity.Range);

    /// <summary>A time that the text names without saying which days.</summary>
    internal static CalendarPeriod Undated(string value, Granularity granularity) => new(value, null, null, granularity);

    /// <summary>This period cut down to a named part. The value stays: TIMEX3 keeps the part in an attribute of its own.</summary>
    /// <remarks>Decades are cut, as annotators do ("the early 1990s": 1990 to 1995); the parts of months and years are too loosely used for that.</remarks>
    internal CalendarPeriod Narrowed(PeriodPart part)
    {
        if (Granularity != Granularity.Decade || Start is not { } start || Last is not { } last) return this;
        return part switch
        {
            PeriodPart.Early => this with { Last = new DateOnly(start.Year + 5, 12, 31), Granularity = Granularity.Range },
            PeriodPart.Middle => this with { Start = new DateOnly(start.Year + 3, 1, 1), Last = new DateOnly(start.Year + 7, 12, 31), Granularity = Granularity.Range },
            _ => this with { Start = new DateOnly(start.Year + 5, 1, 1), Last = last, Granularity = Granularity.Range },
        };
    }

    /// <summary>"2017-03-14".</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool InRange(int year) => year is >= 1 and <= 9999;

    private static string Text(int year) => year < 0 ? $"-{-year:0000}" : $"{year:0000}";
}

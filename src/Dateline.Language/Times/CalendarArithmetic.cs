namespace Dateline.Language.Times;

/// <summary>Steps through the calendar that stop at its ends (years 1 and 9999) where plain arithmetic would throw.</summary>
internal static class CalendarArithmetic
{
    /// <summary>0 for Monday to 6 for Sunday.</summary>
    internal static int WeekdayIndex(this DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>So many days on, or back.</summary>
    internal static DateOnly AddDaysClamped(this DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>So many months on, or back; the day of the month is cut to the month's length.</summary>
    internal static DateOnly AddMonthsClamped(this DateOnly day, long months)
    {
        var month = (day.Year * 12L) + day.Month - 1 + months;
        return month < 12 ? DateOnly.MinValue : month > (9999L * 12) + 11 ? DateOnly.MaxValue : day.AddMonths((int)months);
    }

    /// <summary>The day a number of units on, or back.</summary>
    internal static DateOnly Add(this DateOnly day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => day,
        TimeUnit.Hour => day.AddDaysClamped(count / 24),
        TimeUnit.Day => day.AddDaysClamped(count),
        TimeUnit.Week or TimeUnit.Weekend => day.AddDaysClamped(7 * count),
        TimeUnit.Fortnight => day.AddDaysClamped(14 * count),
        TimeUnit.Month => day.AddMonthsClamped(count),
        TimeUnit.Quarter => day.AddMonthsClamped(3 * count),
        TimeUnit.Year => day.AddMonthsClamped(12 * count),
        TimeUnit.Decade => day.AddMonthsClamped(120 * count),
        _ => day.AddMonthsClamped(1200 * count),
    };

    /// <summary>The period of a unit's size that holds a day.</summary>
    internal static CalendarPeriod Holding(this DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => CalendarPeriod.Week(day),
        TimeUnit.Weekend => CalendarPeriod.Weekend(day.AddDaysClamped(5 - day.WeekdayIndex())),
        TimeUnit.Month => CalendarPeriod.Month(day.Year, day.Month),
        TimeUnit.Quarter => CalendarPeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Year => CalendarPeriod.Year(day.Year),
        TimeUnit.Decade => CalendarPeriod.Decade(day.Year / 10 * 10),
        TimeUnit.Century => CalendarPeriod.Century(day.Year / 100 * 100),
        _ => CalendarPeriod.Day(day),
    };
}

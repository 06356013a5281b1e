namespace Dateline.Language.Times;

/// <content>Days of the calendar in digits and words.</content>
internal readonly ref partial struct TimeReader
{
    /// <summary>What can follow "on the 14th", where a noun ("floor", "attempt") would be what is numbered.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> AfterDay = Words("he she it they we i you there by for with when as but");

    // Digits in the paths of addresses are not of the text.
    private TimeReading? FromDigits(TimePiece digits) =>
        digits.Start > 0 && text.Text[digits.Start - 1] == '/' ? null : Numeric(digits) ?? ClockTime(digits) ?? DayThenMonth(digits) ?? YearReading(digits, marked: false) ?? SecondYear(digits) ?? FromAmount(digits);

    /// <summary>"2017-03-14", "14/03/2017", "9/11".</summary>
    private TimeReading? Numeric(TimePiece first)
    {
        var sign = lexer.After(first);
        if (sign.Kind is not (TimeWordKind.Dash or TimeWordKind.Slash or TimeWordKind.Dot) || !first.Touches(sign)) return null;
        var second = lexer.After(sign);
        if (second.Kind != TimeWordKind.Digits || second.Digits > 2 || !sign.Touches(second)) return null;
        var sign2 = lexer.After(second);
        if (sign2.Kind != sign.Kind || !second.Touches(sign2))
        {
            return sign.Kind == TimeWordKind.Slash && first is { Value: 9, Digits: 1 } && second.Value == 11 ? new(CalendarPeriod.Day(new DateOnly(2001, 9, 11)), second, NamesYear: true) : null;
        }

        var third = lexer.After(sign2);
        if (third.Kind != TimeWordKind.Digits || !sign2.Touches(third)) return null;
        if (first.Digits == 4) return Dated(first.Value, second.Value, third.Value, third);
        if (third.Digits != 4 || first.Digits > 2) return null;
        // Day and month can be told apart where one is over 12 or both are the same; a stop is the Continental way, day first.
        if (sign.Kind == TimeWordKind.Dot || first.Value > 12 || first.Value == second.Value) return Dated(third.Value, second.Value, first.Value, third);
        return second.Value > 12 ? Dated(third.Value, first.Value, second.Value, third) : null;
    }

    private static TimeReading? Dated(int year, int month, int day, TimePiece last) =>
        IsDay(year, month, day) && year is >= 1000 and <= 2100 ? new(CalendarPeriod.Day(new DateOnly(year, month, day)), last, NamesYear: true) : null;

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>"14 March 2017", "the 14th of March", "5–6 September 2019".</summary>
    private TimeReading? DayThenMonth(TimePiece day)
    {
        if (day.Value is < 1 or > 31 || day.Digits > 2) return null;
        var last = 0;
        var next = lexer.After(day);
        if (day.Digits > 0 && next.Kind is TimeWordKind.Dash or TimeWordKind.To or TimeWordKind.And)
        {
            var second = lexer.After(next);
            if (second.Kind is TimeWordKind.Digits or TimeWordKind.OrdinalDigits && second.Digits is 1 or 2 && second.Value is >= 1 and <= 31)
            {
                last = second.Value;
                next = lexer.After(second);
            }
        }

        if (IsUnit(next, TimeUnit.Day) && day.Kind != TimeWordKind.Digits) next = lexer.After(next);
        var of = next.Kind == TimeWordKind.Of;
        if (of) next = lexer.After(next);
        if (next.Kind != TimeWordKind.Month || (day.Digits == 0 && !of)) return null;
        return DayOfMonth(next.Value, day.Value, last, next, day);
    }

    /// <summary>Completes a day of a month with the year that follows or the one that the text leaves out.</summary>
    private TimeReading? DayOfMonth(int month, int day, int lastDay, TimePiece last, TimePiece first)
    {
        // 29 February has to wait for the year.
        if (day > DateTime.DaysInMonth(2000, month) || lastDay > DateTime.DaysInMonth(2000, month) || (lastDay > 0 && lastDay <= day)) return null;
        var said = YearAfter(last) ?? YearByShift(month, day, last);
        var end = said?.Last ?? last;
        var year = said?.Value ?? YearOf(month, day, first, last.Token + 1);
        if (!IsDay(year, month, Math.Max(day, lastDay))) return null;
        var start = new DateOnly(year, month, day);
        return new(lastDay > 0 ? CalendarPeriod.Interval(start, new DateOnly(year, month, lastDay)) : CalendarPeriod.Day(start), end, said is not null);
    }

    /// <summary>The second day of "March 14-16" or "May 3 and 4, 2017".</summary>
    private TimePiece? SecondDay(TimePiece day)
    {
        var sign = lexer.After(day);
        if (sign.Kind is not (TimeWordKind.Dash or TimeWordKind.To or TimeWordKind.And)) return null;
        var second = lexer.After(sign);
        if (second.Kind is not (TimeWordKind.Digits or TimeWordKind.OrdinalDigits) || second.Digits is 0 or > 2 || second.Value <= day.Value || second.Value > 31) return null;
        var next = lexer.After(second);
        // "May 3 and 4 people": only what ends there or goes on with a year is a day.
        if (next.Kind is TimeWordKind.Month or TimeWordKind.Meridiem || (sign.Kind != TimeWordKind.Dash && IsLowerWord(next) && next.Kind == TimeWordKind.None)) return null;
        return IsCountOrClock(second) ? null : second;
    }

    private bool IsCountOrClock(TimePiece digits)
    {
        var next = lexer.After(digits);
        return next.Kind == TimeWordKind.Meridiem
            || (next.Kind is TimeWordKind.Colon or TimeWordKind.Dot && digits.Touches(next) && lexer.After(next) is { Kind: TimeWordKind.Digits } more && next.Touches(more))
            || (next.Token < lexer.Limit && next.Token > digits.Token && text.Form[next.Token] is "percent" or "%" or "per" or "people");
    }

    /// <summary>"on the 14th": of the month last spoken of.</summary>
    private TimeReading? DayOfMonthAlone(TimePiece ordinal, TimePiece next)
    {
        if (ordinal.Token < lexer.First + 2 || lexer.At(ordinal.Token - 2).Kind is not TimeWordKind.On || (IsWordPiece(next) && next.Kind == TimeWordKind.None && !AfterDay.Contains(text.Form[next.Token]))) return null;
        var month = Anchor.Start!.Value;
        return IsDay(month.Year, month.Month, ordinal.Value) ? new(CalendarPeriod.Day(new DateOnly(month.Year, month.Month, ordinal.Value)), ordinal) : null;
    }

    /// <summary>The "94" of "1892 – 94".</summary>
    private TimeReading? SecondYear(TimePiece digits)
    {
        if (digits.Digits != 2 || KindBefore(digits) != TimeWordKind.Dash || digits.Token < lexer.First + 2) return null;
        var first = lexer.At(digits.Token - 2);
        var year = (first.Value / 100 * 100) + digits.Value;
        return first is { Kind: TimeWordKind.Digits, Digits: 4 } && YearReading(first, marked: false) is not null && year > first.Value && !IsWordPiece(lexer.After(digits))
            ? new(CalendarPeriod.Year(year), digits, NamesYear: true)
            : null;
    }
}

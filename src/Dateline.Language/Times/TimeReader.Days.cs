namespace Dateline.Language.Times;

/// <content>Months and days of the calendar, weekdays, feasts, clock times.</content>
internal readonly ref partial struct TimeReader
{
    private static readonly System.Collections.Frozen.FrozenSet<string> NameBeforeWeekday = Words("black bloody super cyber holy good ash palm sheffield maundy fat shrove mail giving");
    /// <summary>What can follow "on the 14th", where a noun ("floor", "attempt") would be what is numbered.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> AfterDay = Words("he she it they we i you there by for with when as but");
    private static readonly System.Collections.Frozen.FrozenSet<string> NameAfterWeekday = Words("times telegraph mirror express mail post herald independent world addams mass");

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
        var said = YearAfter(last);
        var end = said?.Last ?? last;
        var year = said?.Value ?? YearOf(month, day, first, last.Token + 1);
        if (!IsDay(year, month, Math.Max(day, lastDay))) return null;
        var start = new DateOnly(year, month, day);
        return new(lastDay > 0 ? CalendarPeriod.Interval(start, new DateOnly(year, month, lastDay)) : CalendarPeriod.Day(start), end, said is not null);
    }

    private TimeReading? FromMonth(TimePiece month, bool marked)
    {
        var next = lexer.After(month);
        if (next.Kind == TimeWordKind.Dot && month.End - month.Start <= 4 && lexer.After(next).Kind == TimeWordKind.Digits) next = lexer.After(next);
        if (IsNameOfSomeone(month)) return null;
        if (next.Kind is TimeWordKind.Digits or TimeWordKind.OrdinalDigits && next.Digits is 1 or 2 && next.Value is >= 1 and <= 31 && !IsCountOrClock(next))
        {
            var range = SecondDay(next);
            return DayOfMonth(month.Value, next.Value, range?.Value ?? 0, range ?? next, month);
        }

        if (next.Kind == TimeWordKind.Unit && next.Value == (int)TimeUnit.Day && month.Value == 5 && char.IsUpper(text.Text[next.Start])) return Feast(5, 1, next, month);
        if (next.Kind == TimeWordKind.Digits && next.Digits == 4 && next.Value is >= 1000 and <= 2100 && IsYearHere(next, lexer.After(next), marked: true))
        {
            return new(CalendarPeriod.Month(next.Value, month.Value), next, NamesYear: true);
        }

        if (YearAfter(month) is { } year) return new(CalendarPeriod.Month(year.Value, month.Value), year.Last, NamesYear: true);
        return MonthRange(month, next) ?? MonthAlone(month, marked);
    }

    /// <summary>"January-June 2016", written together.</summary>
    private TimeReading? MonthRange(TimePiece month, TimePiece dash)
    {
        if (dash.Kind != TimeWordKind.Dash || !month.Touches(dash)) return null;
        var second = lexer.After(dash);
        if (second.Kind == TimeWordKind.None && second.Token < lexer.Limit && TimeLexicon.Find(Capitalised(second)).Kind == TimeWordKind.Month)
        {
            second = second with { Kind = TimeWordKind.Month, Value = TimeLexicon.Find(Capitalised(second)).Value };
        }

        if (second.Kind != TimeWordKind.Month || !dash.Touches(second)) return null;
        var said = YearAfter(second);
        var year = said?.Value ?? YearOf(second.Value, 0, month, second.Token + 1);
        var from = CalendarPeriod.Month(month.Value > second.Value ? year - 1 : year, month.Value);
        return new(CalendarPeriod.Between(from, CalendarPeriod.Month(year, second.Value)), said?.Last ?? second, said is not null);
    }

    /// <summary>A month that has neither day nor year needs a word in front that asks for a time, since "May", "April" and "June" are names too.</summary>
    private TimeReading? MonthAlone(TimePiece month, bool marked)
    {
        if (!marked && KindBefore(month) is not (TimeWordKind.In or TimeWordKind.Of or TimeWordKind.To or TimeWordKind.From or TimeWordKind.Before or TimeWordKind.After
                or TimeWordKind.Dash or TimeWordKind.And)
            && Before(month) is not ("since" or "Since" or "by" or "By" or "between" or "Between" or "for" or "until" or "Until" or "throughout" or "last" or "around" or "as" or "a"
                or "the" or "The" or "about" or "mid" or "through" or "till" or "till" or "following"))
        {
            return null;
        }

        // "and May said": coordination and articles need the month's own company.
        if (!marked && (KindBefore(month) == TimeWordKind.And || Before(month) is "the" or "The" or "a" or "for" or "to") && (month.Value is 3 or 5 || !OtherMonthNear(month))) 
        {
            return null;
        }

        return IsAnyYears(month) ? new(CalendarPeriod.AnyMonth(month.Value), month) : new(CalendarPeriod.Month(YearOf(month.Value, 0, month, month.Token + 1), month.Value), month);
    }

    /// <summary>"The monsoon comes in July": in a text that speaks of no days of its own time, a clause that looks neither back nor ahead tells what happens every year.</summary>
    private bool IsAnyYears(TimePiece month) =>
        !context.SpeaksOfDays && YearOfSecond(month.Value, lexer.At(month.Token + 1)) == 0 && Direction(month.Token, month.Token + 1) == Times.Direction.Unknown;

    private bool OtherMonthNear(TimePiece month)
    {
        if (KindBefore(month) != TimeWordKind.And && Before(month) is not "to") return true;
        for (var token = month.Token - 2; token >= Math.Max(lexer.First, month.Token - 5); token--)
        {
            if (lexer.At(token).Kind is TimeWordKind.Month) return true;
        }

        return false;
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

    /// <summary>The year of a month or day without one: the nearest behind the report, or ahead of it where the clause looks ahead.</summary>
    private int YearOf(int month, int day, TimePiece first, int end)
    {
        var elliptic = YearOfSecond(month, lexer.At(end));
        if (elliptic > 0) return elliptic;
        // In a chronicle the year last named holds, but a day close to the report's own is more likely meant in a report.
        var near = day > 0 && IsDay(Nearest(month, day), month, day) && Math.Abs(new DateOnly(Nearest(month, day), month, day).DayNumber - published.DayNumber) <= 60;
        var chronicle = context.ChronicleYear(sentence, published.Year, near);
        if (chronicle > 0) return chronicle;
        var direction = Direction(first.Token, end);
        if (direction == Times.Direction.Unknown && Before(first) is "until" or "till" or "by" or "By" or "Until") direction = Times.Direction.Ahead;
        var here = (published.Month * 100) + published.Day;
        var there = (month * 100) + (day > 0 ? day : published.Day);
        if (direction == Times.Direction.Unknown && day > 0) return Nearest(month, day);
        if (month == 2 && day == 29) return LeapYear(direction, there <= here);
        var year = direction == Times.Direction.Ahead ? (there >= here ? published.Year : published.Year + 1) : (there <= here ? published.Year : published.Year - 1);
        // "The vote, set for April 10, was put off", told in May: a day five weeks past, not one of next year. A cue misread is likelier than a far day without a year.
        return near && Nearest(month, day) != year && Math.Abs(Distance(year, month, day)) > 200 && Math.Abs(Distance(Nearest(month, day), month, day)) <= (direction == Times.Direction.Ahead ? 60 : 14) ? Nearest(month, day) : year;
    }

    private int Distance(int year, int month, int day) => IsDay(year, month, day) ? new DateOnly(year, month, day).DayNumber - published.DayNumber : int.MaxValue;

    private int LeapYear(Direction direction, bool passed)
    {
        var ahead = direction == Times.Direction.Ahead;
        var year = ahead ? (passed ? published.Year + 1 : published.Year) : (passed ? published.Year : published.Year - 1);
        while (year is > 4 and < 9990 && !DateTime.IsLeapYear(year)) year += ahead ? 1 : -1;
        return year;
    }

    private int Nearest(int month, int day)
    {
        var best = published.Year;
        var distance = int.MaxValue;
        for (var year = Math.Max(1, published.Year - 1); year <= Math.Min(9999, published.Year + 1); year++)
        {
            if (!IsDay(year, month, day)) continue;
            var days = Math.Abs(new DateOnly(year, month, day).DayNumber - published.DayNumber);
            if (days >= distance) continue;
            distance = days;
            best = year;
        }

        return best;
    }

    /// <summary>The year of "March" in "from March to May 2017", which the second month tells, or 0.</summary>
    private int YearOfSecond(int month, TimePiece joiner)
    {
        if (joiner.Kind is not (TimeWordKind.To or TimeWordKind.And or TimeWordKind.Dash)) return 0;
        var next = lexer.After(joiner);
        var day = next is { Kind: TimeWordKind.Digits, Digits: 1 or 2 };
        if (day) next = lexer.After(next);
        if (next.Kind != TimeWordKind.Month) return 0;
        var second = next.Value;
        if (!day && lexer.After(next) is { Kind: TimeWordKind.Digits, Digits: 1 or 2 } after) next = after;
        return YearAfter(next) is { } year ? (second < month ? year.Value - 1 : year.Value) : 0;
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

    private TimeReading? FromWeekday(TimePiece weekday)
    {
        var next = lexer.After(weekday);
        var date = next;
        if (weekday.Kind == TimeWordKind.WeekdayAbbreviation && date.Kind == TimeWordKind.Dot) date = lexer.After(date);
        if (date.Kind == TimeWordKind.Comma) date = lexer.After(date);
        if (date.Kind == TimeWordKind.The) date = lexer.After(date);
        var full = date.Kind switch
        {
            TimeWordKind.Month when lexer.After(date) is { Kind: TimeWordKind.Digits or TimeWordKind.OrdinalDigits or TimeWordKind.Dot } => FromMonth(date, marked: true),
            TimeWordKind.Digits or TimeWordKind.OrdinalDigits => DayThenMonth(date),
            _ => null,
        };
        if (full is not null) return full;
        // "Friday the 13th", "every Friday", "Saturday mornings"
        if (date.Kind == TimeWordKind.OrdinalDigits || Before(weekday) is "a" or "every" or "Every" or "each" or "Each" || (next.Token < lexer.Limit && text.Form[next.Token] is "mornings" or "afternoons" or "evenings" or "nights")) return null;
        if (weekday.Kind == TimeWordKind.WeekdayAbbreviation || NameBeforeWeekday.Contains(Before(weekday))
            || (next.Kind == TimeWordKind.None && next.Token < lexer.Limit && NameAfterWeekday.Contains(text.Form[next.Token]) && char.IsUpper(text.Text[next.Start]))
            || (Before(weekday) is "on" && weekday.Token > lexer.First + 1 && text.Form[weekday.Token - 2] is "Mail"))
        {
            return null;
        }

        var last = next.Kind == TimeWordKind.DayPart ? next : weekday;
        return WeekdayOfWeek(weekday, last) ?? new(CalendarPeriod.Day(WeekdayNear(weekday.Value, weekday, last)), last);
    }

    /// <summary>"Tuesday last week", "on Friday of next week".</summary>
    private TimeReading? WeekdayOfWeek(TimePiece weekday, TimePiece after)
    {
        var shift = lexer.After(after);
        if (shift.Kind == TimeWordKind.Of) shift = lexer.After(shift);
        var week = lexer.After(shift);
        if (!IsUnit(week, TimeUnit.Week)) return null;
        var weeks = shift.Kind switch { TimeWordKind.Last => -1, TimeWordKind.This => 0, TimeWordKind.Next => 1, _ => int.MinValue };
        return weeks == int.MinValue ? null : new(CalendarPeriod.Day(published.AddDaysClamped(weekday.Value - published.WeekdayIndex() + (7 * weeks))), week);
    }

    private DateOnly WeekdayNear(int weekday, TimePiece first, TimePiece last)
    {
        var direction = Before(first) is "since" or "Since" ? Times.Direction.Back : Direction(first.Token, last.Token + 1);
        if (Before(first) is "until" or "till" or "by" or "Until" && direction == Times.Direction.Unknown) direction = Times.Direction.Ahead;
        if (direction == Times.Direction.Unknown && ClauseTense.IsTimetable(text, first.Token, lexer.First)) direction = Times.Direction.Ahead;
        return direction == Times.Direction.Ahead ? OnOrAfter(weekday) : OnOrBefore(weekday);
    }

    private DateOnly OnOrBefore(int weekday) => published.AddDaysClamped(-((published.WeekdayIndex() - weekday + 7) % 7));

    private DateOnly OnOrAfter(int weekday) => published.AddDaysClamped((weekday - published.WeekdayIndex() + 7) % 7);

    private TimeReading? FromDayName(TimePiece name)
    {
        var next = lexer.After(name);
        return name.Value == 0 && next.Kind != TimeWordKind.DayPart && IsNowadays(name) ? null : new(CalendarPeriod.Day(published.AddDaysClamped(name.Value)), next.Kind == TimeWordKind.DayPart ? next : name);
    }

    /// <summary>"still in use today", "Today the quarter is …": "today" that means these years and not the day of the report.</summary>
    /// <remarks>Nothing is lost where this is wrong: what happens in the present is dated to the day of the report anyway.</remarks>
    private bool IsNowadays(TimePiece today)
    {
        if (Spells(today, "tonight")) return false;
        for (var token = today.Token - 1; token >= Math.Max(lexer.First, today.Token - 5); token--)
        {
            if (text.Form[token] is "still" or "known" or "even") return true;
        }

        return !context.SpeaksOfDays && Direction(today.Token, today.Token + 1) == Times.Direction.Unknown;
    }

    private TimeReading? FromOvernight(TimePiece overnight)
    {
        var next = lexer.After(overnight);
        if (next.Kind is TimeWordKind.On or TimeWordKind.To or TimeWordKind.From) next = lexer.After(next);
        if (next.Kind is TimeWordKind.Weekday || KindBefore(overnight) is TimeWordKind.Weekday or TimeWordKind.A) return null;
        var direction = Direction(overnight.Token, overnight.Token + 1);
        if (direction == Times.Direction.Unknown) return null;
        var ahead = direction == Times.Direction.Ahead;
        return new(CalendarPeriod.Interval(published.AddDaysClamped(ahead ? 0 : -1), published.AddDaysClamped(ahead ? 1 : 0)), overnight);
    }

    private TimeReading? FromClockWord(TimePiece word) =>
        IsLowerWord(word) && (KindBefore(word) is TimeWordKind.At or TimeWordKind.To or TimeWordKind.From or TimeWordKind.Before or TimeWordKind.After || Before(word) is "by" or "around" or "about" or "since" or "By")
            ? Clock(word.Value, 0, word)
            : null;

    /// <summary>"22:30", "6:23 p.m.", "7 pm".</summary>
    private TimeReading? ClockTime(TimePiece hour)
    {
        if (hour is { Digits: 4, Value: < 2400 } && hour.Value % 100 < 60 && lexer.After(hour) is var zone && (Spells(zone, "GMT") || Spells(zone, "UTC"))) return Clock(hour.Value / 100, hour.Value % 100, zone);
        if (hour.Digits > 2 || hour.Value > 24) return null;
        var last = hour;
        var minute = 0;
        var next = lexer.After(hour);
        var written = next.Kind == TimeWordKind.Colon && hour.Touches(next) && lexer.After(next) is { Kind: TimeWordKind.Digits, Digits: 2, Value: < 60 } m && next.Touches(m);
        if (written)
        {
            last = lexer.After(next);
            minute = last.Value;
            next = lexer.After(last);
            if (next.Kind is TimeWordKind.Colon && last.Touches(next)) return null;
        }

        if (next.Kind == TimeWordKind.Meridiem && hour.Value is >= 1 and <= 12) return Clock((hour.Value % 12) + next.Value, minute, next);
        // Without "am" or "pm" a colon is as likely a score or a verse, unless the hour has two digits or "at" asks for a time.
        return written && (hour.Digits == 2 || KindBefore(hour) is TimeWordKind.At or TimeWordKind.To or TimeWordKind.From or TimeWordKind.Before or TimeWordKind.After) && hour.Value < 24
            ? Clock(hour.Value, minute, last)
            : null;
    }

    /// <summary>A time of day: on the day last named, else on the day of the report.</summary>
    private TimeReading Clock(int hour, int minute, TimePiece last)
    {
        return new(CalendarPeriod.Day(AnchorDay) with { Value = $"{hour:00}:{minute:00}:00" }, last);
    }

    /// <summary>Feasts on fixed days and wars that serve as dates.</summary>
    private TimeReading? FromName(TimePiece first)
    {
        var next = lexer.After(first);
        if (first.Kind == TimeWordKind.Feast)
        {
            var eve = Spells(next, "Eve") ? 1 : 0;
            var day = Spells(next, "Day");
            // "Johnnie Christmas", "The Christmas Cottage"
            if (eve == 0 && !day && (IsCapitalisedAt(first.Token - 1) || IsCapitalisedAt(next.Token))) return null;
            return Feast(first.Value / 100, (first.Value % 100) - eve, eve > 0 || day ? next : first, first);
        }

        if (Spells(first, "WWII")) return War(1939, 9, 1, 1945, 9, 2, first);
        if (Spells(first, "WWI")) return War(1914, 7, 28, 1918, 11, 11, first);
        if (Spells(first, "World") && Spells(next, "War"))
        {
            var number = lexer.After(next);
            if (Spells(number, "II") || Spells(number, "Two") || number is { Kind: TimeWordKind.Digits, Value: 2 }) return War(1939, 9, 1, 1945, 9, 2, number);
            return Spells(number, "I") || Spells(number, "One") || number is { Kind: TimeWordKind.Digits, Value: 1 } ? War(1914, 7, 28, 1918, 11, 11, number) : null;
        }

        if (Spells(first, "Cold")) return Spells(next, "War") && char.IsUpper(text.Text[next.Start]) ? War(1947, 3, 12, 1991, 12, 26, next) : null;
        return NamedDay(first, next);
    }

    private bool IsCapitalisedAt(int token) => token > lexer.First && token < lexer.Limit && lexer.At(token).Kind == TimeWordKind.None && char.IsUpper(text.Text[text.Start[token]]);

    private TimeReading? NamedDay(TimePiece first, TimePiece next)
    {
        if (Spells(first, "Boxing")) return Spells(next, "Day") ? Feast(12, 26, next, first) : null;
        if (Spells(first, "Bastille")) return Spells(next, "Day") ? Feast(7, 14, next, first) : null;
        var year = Spells(first, "New");
        if (year)
        {
            if (!Spells(next, "Year")) return null;
            next = lexer.After(next);
        }

        if (next.Kind == TimeWordKind.Apostrophe) next = lexer.After(next);
        if (next.Kind == TimeWordKind.LetterS) next = lexer.After(next);
        if (Spells(next, "Eve")) return year ? Feast(12, 31, next, first) : null;
        return Spells(next, "Day") ? (year ? Feast(1, 1, next, first) : Feast(2, 14, next, first)) : null;
    }

    private TimeReading? Feast(int month, int day, TimePiece last, TimePiece first) => DayOfMonth(month, day, 0, last, first);

    private static TimeReading War(int year, int month, int day, int lastYear, int lastMonth, int lastDay, TimePiece last) =>
        new(CalendarPeriod.Interval(new DateOnly(year, month, day), new DateOnly(lastYear, lastMonth, lastDay)), last);

    private string Capitalised(TimePiece piece) => piece.End - piece.Start is 0 or > 9 ? "" : char.ToUpperInvariant(text.Text[piece.Start]) + text.Text[(piece.Start + 1)..piece.End];

    /// <summary>"Theresa May", "April Ryan": inside a person's name, as the names stage or a neighbouring title tells.</summary>
    private bool IsNameOfSomeone(TimePiece month)
    {
        var upos = text.Upos[month.Token];
        if (upos is UniversalTag.Auxiliary or UniversalTag.Verb) return true;
        return context.InPersonName(text, month.Token) || Before(month) is "Theresa" or "Mrs" or "Mrs." or "Ms" or "Ms." or "Mr" or "Mr." or "Minister";
    }
}

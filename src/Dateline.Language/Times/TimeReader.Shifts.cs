using Dateline.Model;

namespace Dateline.Language.Times;

/// <content>Periods named by their place from today or from the last date: "last week", "the following year", "that day", "late last month".</content>
internal readonly ref partial struct TimeReader
{
    private const string PastReference = "PAST_REF";
    private const string FutureReference = "FUTURE_REF";

    private TimeReading? FromShift(TimePiece shift, bool definite)
    {
        var next = lexer.After(shift);
        return shift.Kind switch
        {
            TimeWordKind.This => ThisPeriod(next),
            TimeWordKind.That => ThatPeriod(next),
            TimeWordKind.Same => SamePeriod(next),
            TimeWordKind.Last => Stepped(next, -1, fromAnchor: false) ?? Rolling(next, -1),
            TimeWordKind.Past => next.Kind is TimeWordKind.Unit or TimeWordKind.Month or TimeWordKind.Weekday && !definite ? null : RollingUnit(next, -1) ?? Rolling(next, -1),
            TimeWordKind.Next => Stepped(next, 1, fromAnchor: definite && LeansOnAnchor(next)) ?? Rolling(next, 1),
            TimeWordKind.Coming => Stepped(next, 1, fromAnchor: false) ?? Rolling(next, 1),
            TimeWordKind.Previous => Stepped(next, -1, fromAnchor: true),
            TimeWordKind.Following => definite ? Stepped(next, 1, fromAnchor: true) : null,
            _ => null,
        };
    }

    /// <summary>"the next day" follows the day spoken of; "the next week" does so only where one is spoken of in the same sentence.</summary>
    private bool LeansOnAnchor(TimePiece unit) => unit.Kind == TimeWordKind.DayPart || IsUnit(unit, TimeUnit.Day) || context.AnchorIn(sentence) is not null;

    private TimeReading? ThisPeriod(TimePiece next)
    {
        // "this past week", "this coming Tuesday"
        if (next.Kind == TimeWordKind.Past) return Stepped(lexer.After(next), -1, fromAnchor: false);
        if (next.Kind == TimeWordKind.Coming) return Stepped(lexer.After(next), 1, fromAnchor: false);
        switch (next.Kind)
        {
            case TimeWordKind.Unit when next.Value == (int)TimeUnit.Weekend:
                return new(WeekendBy(Direction(next.Token - 1, next.Token + 1)), next);
            case TimeWordKind.Unit when IsUnit(next, TimeUnit.Day) && KindBefore(lexer.At(next.Token - 1)) == TimeWordKind.To:
                return null;
            case TimeWordKind.Unit when next.Value >= (int)TimeUnit.Day && next.Value != (int)TimeUnit.Fortnight:
                return new(published.Holding((TimeUnit)next.Value), next);
            case TimeWordKind.DayPart:
                return new(CalendarPeriod.Day(published), next);
            case TimeWordKind.Weekday:
                return new(CalendarPeriod.Day(WeekdayNear(next.Value, next, next)), next);
            case TimeWordKind.Month when !IsNameOfSomeone(next):
                return new(CalendarPeriod.Month(published.Year, next.Value), next);
            case TimeWordKind.Season:
                return new(CalendarPeriod.Season(next.Value == 3 && published.Month <= 2 ? published.Year - 1 : published.Year, next.Value), next);
            default:
                return null;
        }
    }

    private TimeReading? ThatPeriod(TimePiece next)
    {
        if (next.Kind == TimeWordKind.Same) next = lexer.After(next);
        return context.AnchorFor(sentence) is not null && next.Kind is TimeWordKind.Unit or TimeWordKind.DayPart or TimeWordKind.Season ? AnchoredUnit(next, Anchor) : null;
    }

    private TimeReading? SamePeriod(TimePiece next) =>
        next.Kind is TimeWordKind.Unit or TimeWordKind.DayPart or TimeWordKind.Season ? AnchoredUnit(next, Anchor) : null;

    private TimeReading? AnchoredUnit(TimePiece unit, CalendarPeriod anchor)
    {
        if (unit.Kind == TimeWordKind.DayPart || unit.Value == (int)TimeUnit.Day && unit.Kind == TimeWordKind.Unit) return context.DayFor(sentence) is { } day ? new(CalendarPeriod.Day(day), unit) : null;
        // "that month" of a year is no month.
        if (unit.Kind == TimeWordKind.Unit && anchor.Granularity >= Granularity.Month && unit.Value <= (int)(anchor.Granularity == Granularity.Month ? TimeUnit.Week : TimeUnit.Month)) return null;
        var start = anchor.Start!.Value;
        return unit.Kind switch
        {
            TimeWordKind.Season => new(CalendarPeriod.Season(start.Year, unit.Value), unit),
            _ => unit.Value is (int)TimeUnit.Minute or (int)TimeUnit.Hour or (int)TimeUnit.Fortnight ? null : new(start.Holding((TimeUnit)unit.Value), unit),
        };
    }

    /// <summary>"last week", "next May", "the following Tuesday": one step of the unit from today or from the last date.</summary>
    private TimeReading? Stepped(TimePiece unit, int step, bool fromAnchor)
    {
        // "the last day of", "the first week of" are parts of something else.
        if (lexer.After(unit).Kind == TimeWordKind.Of && unit.Kind is TimeWordKind.Unit) return null;
        var from = fromAnchor ? (step > 0 ? Anchor.Last : Anchor.Start)!.Value : published;
        switch (unit.Kind)
        {
            case TimeWordKind.Unit when unit.Value == (int)TimeUnit.Day:
                return fromAnchor ? new(CalendarPeriod.Day(AnchorDay.AddDaysClamped(step)), unit) : null;
            case TimeWordKind.Unit when unit.Value is (int)TimeUnit.Minute or (int)TimeUnit.Hour or (int)TimeUnit.Fortnight:
                return null;
            case TimeWordKind.Unit when unit.Value == (int)TimeUnit.Weekend:
                return new(CalendarPeriod.Weekend(SaturdayBy(from, step)), unit);
            case TimeWordKind.Unit:
                return new(from.Add(step, (TimeUnit)unit.Value).Holding((TimeUnit)unit.Value), unit);
            case TimeWordKind.DayPart:
                return new(CalendarPeriod.Day((fromAnchor ? AnchorDay : published).AddDaysClamped(step)), unit);
            case TimeWordKind.Weekday:
                return new(CalendarPeriod.Day(WeekdayBeyond(from, unit.Value, step)), lexer.After(unit) is { Kind: TimeWordKind.DayPart } part ? part : unit);
            case TimeWordKind.Month when !IsNameOfSomeone(unit):
                var year = step < 0 ? (unit.Value < from.Month ? from.Year : from.Year - 1) : (unit.Value > from.Month ? from.Year : from.Year + 1);
                return MonthOrDayIn(year, unit);
            case TimeWordKind.Season:
                return new(SeasonBeyond(from, unit.Value, step), unit);
            case TimeWordKind.Feast:
                var feast = new DateOnly(from.Year, unit.Value / 100, unit.Value % 100);
                var shift = step < 0 ? (feast < from ? 0 : -12) : (feast > from ? 0 : 12);
                return new(CalendarPeriod.Day(feast.AddMonthsClamped(shift)), unit);
            default:
                return null;
        }
    }

    /// <summary>"last May", "last May 3".</summary>
    private TimeReading? MonthOrDayIn(int year, TimePiece month)
    {
        var day = lexer.After(month);
        return day.Kind is TimeWordKind.Digits or TimeWordKind.OrdinalDigits && day.Digits is 1 or 2 && IsDay(year, month.Value, day.Value)
            ? new(CalendarPeriod.Day(new DateOnly(year, month.Value, day.Value)), day)
            : new(CalendarPeriod.Month(year, month.Value), month);
    }

    private static DateOnly WeekdayBeyond(DateOnly from, int weekday, int step)
    {
        var days = step > 0 ? (weekday - from.WeekdayIndex() + 7) % 7 : (from.WeekdayIndex() - weekday + 7) % 7;
        return from.AddDaysClamped(step * (days == 0 ? 7 : days));
    }

    private static CalendarPeriod SeasonBeyond(DateOnly from, int season, int step)
    {
        var year = from.Year + (step > 0 ? -1 : 1);
        var period = CalendarPeriod.Season(year, season);
        while (period.Start is not null && (step > 0 ? period.Start <= from : period.Last >= from)) period = CalendarPeriod.Season(year += step, season);
        return period;
    }

    /// <summary>The Saturday of "last weekend" or "next weekend"; the weekend that a Saturday or Sunday stands in is neither.</summary>
    private static DateOnly SaturdayBy(DateOnly from, int step)
    {
        var saturday = from.AddDaysClamped(5 - from.WeekdayIndex());
        return step > 0 || from.WeekdayIndex() >= 5 ? saturday.AddDaysClamped(7 * step) : saturday.AddDaysClamped(-7);
    }

    /// <summary>"the weekend", "this weekend": the coming one where the clause looks ahead, else the last one, or the present one.</summary>
    private CalendarPeriod WeekendBy(Direction direction)
    {
        var saturday = published.AddDaysClamped(5 - published.WeekdayIndex());
        return CalendarPeriod.Weekend(direction == Times.Direction.Ahead || published >= saturday ? saturday : saturday.AddDaysClamped(-7));
    }

    /// <summary>"the past week": the days up to the report, not the calendar's week.</summary>
    private TimeReading? RollingUnit(TimePiece unit, int step)
    {
        if (unit.Kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Season || IsUnit(unit, TimeUnit.Weekend)) return Stepped(unit, step, fromAnchor: false);
        if (unit.Kind != TimeWordKind.Unit || unit.Value < (int)TimeUnit.Day || lexer.After(unit).Kind == TimeWordKind.Of) return null;
        return new(Span(step, (TimeUnit)unit.Value), unit);
    }

    /// <summary>"the last three years", "the next few days", "in the coming weeks".</summary>
    private TimeReading? Rolling(TimePiece next, int step)
    {
        if (next.Kind is TimeWordKind.Units) return lexer.After(next).Kind == TimeWordKind.Of || next.Value < (int)TimeUnit.Day ? null : new(CalendarPeriod.Undated(step < 0 ? PastReference : FutureReference, GranularityOf((TimeUnit)next.Value)), next);
        if (Amount(next) is not { } amount || lexer.After(amount.Last).Kind == TimeWordKind.Of || amount.Unit < TimeUnit.Day) return null;
        return amount.Count is { } count && count <= 100_000
            ? new(Span(step * (long)Math.Ceiling(count), amount.Unit), amount.Last)
            : new(CalendarPeriod.Undated(step < 0 ? PastReference : FutureReference, GranularityOf(amount.Unit)), amount.Last);
    }

    private CalendarPeriod Span(long count, TimeUnit unit)
    {
        var end = published.Add(count, unit);
        return CalendarPeriod.Interval(end.AddDaysClamped(count < 0 ? 1 : 0), published);
    }

    private TimeReading? FromRecent(TimePiece recent)
    {
        var next = lexer.After(recent);
        return next.Kind == TimeWordKind.Units && next.Value >= (int)TimeUnit.Day
            ? new(CalendarPeriod.Undated(PastReference, GranularityOf((TimeUnit)next.Value)), next)
            : null;
    }

    /// <summary>"early 2016", "late last month", "the end of the year", "later that day", "mid-1990s".</summary>
    private TimeReading? FromPart(TimePiece part)
    {
        var next = lexer.After(part);
        if (next.Kind == TimeWordKind.Dash && part.Touches(next)) next = lexer.After(next);
        var noun = part.Kind == TimeWordKind.PartNoun;
        if (noun && next.Kind != TimeWordKind.Of) return null;
        if (next.Kind is TimeWordKind.On or TimeWordKind.In or TimeWordKind.Of || (next.Kind == TimeWordKind.At && Spells(lexer.After(next), "night"))) next = lexer.After(next);
        var the = next.Kind == TimeWordKind.The;
        if (the) next = lexer.After(next);
        if (InPart(next, the) is not { } inner) return null;
        var which = part.Kind switch { TimeWordKind.Earlier => PeriodPart.Early, TimeWordKind.Later => PeriodPart.Late, _ => (PeriodPart)part.Value };
        // "the end of the 2008 war" is not the end of 2008.
        if (noun && the && next.Kind == TimeWordKind.Digits && IsWordPiece(lexer.After(inner.Last))) return inner;
        if (which == PeriodPart.End && inner.Period.Last is { } last && inner.Period.Granularity != Granularity.Day && EndBounds(part))
        {
            return inner with { Period = CalendarPeriod.Day(last) };
        }

        return inner with { Period = inner.Period.Narrowed(which) };
    }

    /// <summary>Does "the end of" stand for the last day? It does where it bounds: "since the end of August", "by the end of the year".</summary>
    private bool EndBounds(TimePiece part)
    {
        var before = part.Token - (KindBefore(part) == TimeWordKind.The ? 2 : 1);
        return before >= lexer.First && text.Form[before] is "since" or "Since" or "by" or "By" or "until" or "Until" or "till" or "before" or "Before" or "from" or "From";
    }

    private TimeReading? InPart(TimePiece next, bool the)
    {
        switch (next.Kind)
        {
            case TimeWordKind.Digits when the && IsDecadeWithApostrophe(next, out var s):
                return new(DecadeOrCentury(next.Value), s, NamesYear: true);
            case TimeWordKind.Digits:
                return YearReading(next, marked: true);
            case TimeWordKind.PluralDigits:
                return FromPluralDigits(next, marked: true);
            case TimeWordKind.Apostrophe:
                return FromApostrophe(next);
            case TimeWordKind.DecadeWord when KindBeforeLast(next) is not TimeWordKind.None || the:
                return new(CalendarPeriod.Decade(next.Value), next);
            case TimeWordKind.OrdinalDigits or TimeWordKind.Ordinal:
                return FromOrdinal(next, definite: false);
            case TimeWordKind.Month:
                return FromMonth(next, marked: true);
            case TimeWordKind.Weekday:
                return FromWeekday(next);
            case TimeWordKind.DayName:
                return FromDayName(next);
            case TimeWordKind.Season:
                return FromSeason(next);
            case TimeWordKind.Last or TimeWordKind.Next or TimeWordKind.This or TimeWordKind.That or TimeWordKind.Same or TimeWordKind.Following or TimeWordKind.Previous:
                return FromShift(next, the);
            case TimeWordKind.Unit when the && next.Value >= (int)TimeUnit.Day && next.Value != (int)TimeUnit.Fortnight && lexer.After(next).Kind != TimeWordKind.Of:
                // "the end of the year" is this one; "later in the day" is the day spoken of.
                var from = next.Value == (int)TimeUnit.Day ? AnchorDay : context.AnchorIn(sentence)?.Start ?? published;
                return new(from.Holding((TimeUnit)next.Value), next);
            case TimeWordKind.DayPart when the:
                return new(CalendarPeriod.Day(AnchorDay), next);
            default:
                return null;
        }
    }

    /// <summary>The class of the word two before a decade: "his late sixties" is an age.</summary>
    private TimeWordKind KindBeforeLast(TimePiece decade)
    {
        var token = decade.Token - 2;
        return token >= lexer.First ? lexer.At(token).Kind : TimeWordKind.None;
    }

    private static Granularity GranularityOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Granularity.Week,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Quarter => Granularity.Quarter,
        TimeUnit.Year => Granularity.Year,
        TimeUnit.Decade => Granularity.Decade,
        TimeUnit.Century => Granularity.Century,
        _ => Granularity.Day,
    };
}

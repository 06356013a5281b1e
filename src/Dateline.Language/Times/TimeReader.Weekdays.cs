namespace Dateline.Language.Times;

/// <content>Weekdays, "today" and its like, nights.</content>
internal readonly ref partial struct TimeReader
{
    private static readonly System.Collections.Frozen.FrozenSet<string> NameBeforeWeekday = Words("black bloody super cyber holy good ash palm sheffield maundy fat shrove mail giving");
    private static readonly System.Collections.Frozen.FrozenSet<string> NameAfterWeekday = Words("times telegraph mirror express mail post herald independent world addams mass");

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
}

namespace Dateline.Language.Times;

/// <content>Clock times.</content>
internal readonly ref partial struct TimeReader
{
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
}

namespace Dateline.Language.Times;

/// <content>The year that a day or month leaves out.</content>
internal readonly ref partial struct TimeReader
{
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

    /// <summary>The year of "the 12th of October last" and "1st of February next", seen from the day last named.</summary>
    private (int Value, TimePiece Last)? YearByShift(int month, int day, TimePiece last)
    {
        var shift = lexer.After(last);
        if (shift.Kind is not (TimeWordKind.Last or TimeWordKind.Next) || IsWordPiece(lexer.After(shift))) return null;
        var from = AnchorDay;
        var step = shift.Kind == TimeWordKind.Last ? -1 : 1;
        for (var year = from.Year; Math.Abs(year - from.Year) <= 8 && year is > 0 and < 10_000; year += step)
            if (IsDay(year, month, day) && Math.Sign(new DateOnly(year, month, day).CompareTo(from)) == step) return (year, shift);
        return null;
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
}

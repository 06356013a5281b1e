namespace Dateline.Language.Times;

/// <content>Distances: "two days ago", "a week earlier", "the day before", "three years after the 2008 war".</content>
internal readonly ref partial struct TimeReader
{
    private TimeReading? FromAmount(TimePiece first) => Amount(first) is { } amount ? Distance(first, amount) : null;

    /// <summary>"the day before", "the year after", "the night before".</summary>
    private TimeReading? FromOneUnit(TimePiece the, TimePiece unit)
    {
        var word = lexer.After(unit);
        if (word.Kind is not (TimeWordKind.Before or TimeWordKind.After or TimeWordKind.Earlier)) return null;
        // "the night before he died" asks for a date to lean on.
        if (context.AnchorFor(sentence) is null && IsWordPiece(lexer.After(word)) && DateIn(lexer.After(word)) is null) return null;
        return Distance(the, new TimeAmount(1, unit.Kind == TimeWordKind.DayPart ? TimeUnit.Day : (TimeUnit)unit.Value, unit));
    }

    private TimeAmount? Amount(TimePiece first)
    {
        // "[ten] years ago", "thousands of years ago": an amount that we did not read is not ours to leave out.
        if (first.Kind == TimeWordKind.Units) return KindBefore(first) is TimeWordKind.Of or TimeWordKind.Cardinal ? null : new(null, (TimeUnit)first.Value, first);
        double? count;
        var next = lexer.After(first);
        switch (first.Kind)
        {
            case TimeWordKind.A when next.Kind is TimeWordKind.Several or TimeWordKind.Couple or TimeWordKind.Half:
                return Amount(next);
            case TimeWordKind.A:
                count = 1;
                break;
            case TimeWordKind.Several:
                count = null;
                break;
            case TimeWordKind.Couple:
                count = 2;
                if (next.Kind == TimeWordKind.Of) next = lexer.After(next);
                break;
            case TimeWordKind.Half:
                count = 0.5;
                if (next.Kind == TimeWordKind.A) next = lexer.After(next);
                break;
            case TimeWordKind.Digits when first.Digits is <= 4 or TimeLexer.GroupedDigits:
                count = first.Value;
                break;
            case TimeWordKind.Cardinal:
                (count, next) = Cardinal(first);
                break;
            default:
                return null;
        }

        // "six and a half months", "a year and a half"
        if (IsAndAHalf(next, out var half))
        {
            count += 0.5;
            next = lexer.After(half);
        }

        if (Spells(next, "full") || Spells(next, "more")) next = lexer.After(next);
        if (next.Kind is not (TimeWordKind.Unit or TimeWordKind.Units)) return null;
        if (IsAndAHalf(lexer.After(next), out half)) return new(count + 0.5, (TimeUnit)next.Value, half);
        return new(count, (TimeUnit)next.Value, next);
    }

    private bool IsAndAHalf(TimePiece and, out TimePiece half)
    {
        half = and;
        if (and.Kind != TimeWordKind.And) return false;
        var a = lexer.After(and);
        half = lexer.After(a);
        return a.Kind == TimeWordKind.A && half.Kind == TimeWordKind.Half;
    }

    private (double Count, TimePiece Next) Cardinal(TimePiece first)
    {
        var next = lexer.After(first);
        if (first.Value < 20) return (first.Value, next);
        var unit = next.Kind == TimeWordKind.Dash ? lexer.After(next) : next;
        return unit is { Kind: TimeWordKind.Cardinal, Value: < 10 } ? (first.Value + unit.Value, lexer.After(unit)) : (first.Value, next);
    }

    /// <summary>The day or period that lies an amount away from today or from another date.</summary>
    private TimeReading? Distance(TimePiece first, TimeAmount amount)
    {
        // A minute's distance dates nothing but goals.
        if (amount.Unit == TimeUnit.Minute) return null;
        var word = lexer.After(amount.Last);
        var today = CalendarPeriod.Day(published);
        switch (word.Kind)
        {
            case TimeWordKind.Ago when Spells(word, "ago") || amount.Count is null or > 1:
                return new(Away(today, amount, -1), word);
            case TimeWordKind.From when lexer.After(word) is { Kind: TimeWordKind.Now or TimeWordKind.DayName } now:
                return new(Away(today, amount, 1), now);
            case TimeWordKind.Earlier:
                return new(Away(Anchor, amount, -1), word);
            case TimeWordKind.Later:
                return new(Away(Anchor, amount, 1), word);
            case TimeWordKind.Before or TimeWordKind.After when first.Kind != TimeWordKind.Units || amount.Unit <= TimeUnit.Hour:
                return new(FromComplement(first, word, amount), word);
            default:
                return null;
        }
    }

    /// <summary>"a day after", with or without what it was after.</summary>
    /// <remarks>
    /// Alone it looks from the last date: "On Monday they met. A day after, …" is Tuesday. With a date in what follows it looks from there: "two days after
    /// the March 14 order". With a happening it is the happening that it dates: in "published on Monday, a day after talks collapsed" the talks collapsed on Sunday.
    /// </remarks>
    private CalendarPeriod FromComplement(TimePiece first, TimePiece word, TimeAmount amount)
    {
        var sign = word.Kind == TimeWordKind.After ? 1 : -1;
        var next = lexer.After(word);
        if (!IsWordPiece(next) && next.Kind is not TimeWordKind.Apostrophe) return Away(Anchor, amount, sign);
        if (DateIn(next) is { } date) return Away(date, amount, sign);
        // "The day before they had quarrelled" leans on the sentence before.
        if (first.Kind == TimeWordKind.The && first.Token == lexer.First) return Away(Anchor, amount, sign);
        return Away(context.AnchorIn(sentence) ?? DateBehindComma(next) ?? CalendarPeriod.Day(published), amount, -sign);
    }

    /// <summary>The first date in the dozen words that follow, up to a comma.</summary>
    private CalendarPeriod? DateIn(TimePiece next)
    {
        for (var token = next.Token; token < Math.Min(lexer.Limit, next.Token + 12); token++)
        {
            var piece = lexer.At(token);
            if (piece.Kind is TimeWordKind.Comma or TimeWordKind.OpenBracket) return null;
            if (DateAt(piece) is { } period) return period;
        }

        return null;
    }

    /// <summary>The date of the main clause in "Two days after the coup, on February 3, …".</summary>
    private CalendarPeriod? DateBehindComma(TimePiece next)
    {
        for (var token = next.Token; token < Math.Min(lexer.Limit, next.Token + 12); token++)
        {
            if (lexer.At(token).Kind != TimeWordKind.Comma) continue;
            var date = lexer.At(token + 1);
            if (date.Kind is TimeWordKind.On or TimeWordKind.In) date = lexer.After(date);
            return DateAt(date);
        }

        return null;
    }

    private CalendarPeriod? DateAt(TimePiece piece) => piece.Kind switch
    {
        TimeWordKind.Digits => (Numeric(piece) ?? DayThenMonth(piece) ?? YearReading(piece, marked: false)) is { Period: { Start: not null } period } ? period : null,
        TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.DayName or TimeWordKind.Feast or TimeWordKind.NameStart => Read(piece) is { Period: { Start: not null } period } ? period : null,
        _ => null,
    };

    private static CalendarPeriod Away(CalendarPeriod from, TimeAmount amount, int sign)
    {
        if (amount.Count is not { } count || from.Start is not { } start || from.Last is not { } last)
        {
            return amount.Unit <= TimeUnit.Hour && from.Granularity == Model.Granularity.Day
                ? from
                : CalendarPeriod.Undated(sign < 0 ? PastReference : FutureReference, GranularityOf(amount.Unit));
        }

        if (count > 1_000_000) return CalendarPeriod.Undated(sign < 0 ? PastReference : FutureReference, GranularityOf(amount.Unit));
        if (amount.Unit >= TimeUnit.Year)
        {
            var years = (long)(count * (amount.Unit == TimeUnit.Year ? 1 : amount.Unit == TimeUnit.Decade ? 10 : 100));
            if (start.Year + (sign * years) is var year and < 1) return CalendarPeriod.Year((int)Math.Max(year, -9_999_999));
        }

        var (steps, unit) = Whole(count, amount.Unit);
        var edge = sign > 0 && from.Granularity is not Model.Granularity.Year ? last : start;
        var moved = edge.Add(sign * steps, unit);
        if (amount.Unit is TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century) return CalendarPeriod.Year(moved.Year);
        if (amount.Unit is TimeUnit.Month or TimeUnit.Quarter) return unit == TimeUnit.Month ? CalendarPeriod.Month(moved.Year, moved.Month) : CalendarPeriod.Day(moved);
        // Days from a month or year leave its grain: "in July 2019 … two weeks later" is known to the month.
        return from.Granularity switch
        {
            Model.Granularity.Month => start.Add(sign * steps, unit).Holding(TimeUnit.Month),
            Model.Granularity.Year => start.Add(sign * steps, unit).Holding(TimeUnit.Year),
            _ => CalendarPeriod.Day(moved),
        };
    }

    /// <summary>Halves in whole units: "a year and a half" is eighteen months.</summary>
    private static (long Count, TimeUnit Unit) Whole(double count, TimeUnit unit)
    {
        if (count == Math.Floor(count)) return ((long)count, unit);
        return unit switch
        {
            TimeUnit.Year => ((long)(12 * count), TimeUnit.Month),
            TimeUnit.Month => ((long)(30.44 * count), TimeUnit.Day),
            TimeUnit.Week => ((long)(7 * count), TimeUnit.Day),
            TimeUnit.Decade => ((long)(10 * count), TimeUnit.Year),
            _ => ((long)count, unit),
        };
    }
}

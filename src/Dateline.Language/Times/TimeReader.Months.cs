namespace Dateline.Language.Times;

/// <content>Months with and without a year, and ranges of months.</content>
internal readonly ref partial struct TimeReader
{
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

    private string Capitalised(TimePiece piece) => piece.End - piece.Start is 0 or > 9 ? "" : char.ToUpperInvariant(text.Text[piece.Start]) + text.Text[(piece.Start + 1)..piece.End];

    /// <summary>"Theresa May", "April Ryan": inside a person's name, as the names stage or a neighbouring title tells.</summary>
    private bool IsNameOfSomeone(TimePiece month)
    {
        var upos = text.Upos[month.Token];
        if (upos is UniversalTag.Auxiliary or UniversalTag.Verb) return true;
        return context.InPersonName(text, month.Token) || Before(month) is "Theresa" or "Mrs" or "Mrs." or "Ms" or "Ms." or "Mr" or "Mr." or "Minister";
    }
}

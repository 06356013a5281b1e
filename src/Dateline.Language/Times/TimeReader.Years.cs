using System.Collections.Frozen;

namespace Dateline.Language.Times;

/// <content>Years, decades, centuries, quarters, seasons.</content>
internal readonly ref partial struct TimeReader
{
    /// <summary>What is counted, not dated, by the number in front.</summary>
    private static readonly FrozenSet<string> Counted = Words(
        "people persons civilians soldiers troops men women children boys girls dead deaths casualties victims wounded injured refugees migrants fighters rebels militants " +
        "police policemen officers officials members workers employees jobs protesters demonstrators supporters residents families homes houses buildings villages towns cities " +
        "km kilometres kilometers miles metres meters feet foot yards inches acres hectares tons tonnes kg kilograms pounds litres liters gallons barrels degrees " +
        "dollars euros rubles roubles pounds yen lira rupees yuan francs percent votes seats schools students pupils teachers doctors patients cases " +
        "prisoners detainees hostages delegates participants visitors voters observers vehicles tanks ships boats aircraft planes drones rockets missiles shells bombs " +
        "rounds times copies pages words lines hours minutes seconds days weeks months years others guests volunteers fans tickets points sites species ft m mm cm mi mph kph lb lbs year-old");

    private static readonly FrozenSet<string> Numbering = Words(
        "no no. nos. number numbers resolution resolutions article section rule order directive regulation page pages p. pp. flight boeing airbus route highway room " +
        "channel unit items item room square some nearly almost over than least approximately roughly $ € £ us$ # § isbn version phone tel fax suite box street avenue");

    /// <summary>The year at some digits, or a range of years that begins there.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="marked">True where a word in front has said that a time comes ("early", "mid", "spring of").</param>
    private TimeReading? YearReading(TimePiece digits, bool marked)
    {
        if (digits.Kind != TimeWordKind.Digits) return null;
        var next = lexer.After(digits);
        if (next.Kind == TimeWordKind.Era && digits.Digits <= 5) return new(CalendarPeriod.Year(next.Value < 0 ? -digits.Value : digits.Value), next, NamesYear: true);
        if (digits.Digits != 4 || digits.Value is < 1000 or > 2100 || !IsYearHere(digits, next, marked)) return null;
        if (next.Kind is TimeWordKind.Dash or TimeWordKind.Slash && digits.Touches(next))
        {
            var second = lexer.After(next);
            if (second.Kind == TimeWordKind.Digits && next.Touches(second) && lexer.EndsWord(second))
            {
                var to = second.Digits == 4 ? second.Value : second.Digits == 2 ? (digits.Value / 100 * 100) + second.Value : 0;
                if (to > digits.Value && to <= 2100)
                {
                    return new(CalendarPeriod.Between(CalendarPeriod.Year(digits.Value), CalendarPeriod.Year(to)), second, NamesYear: true);
                }

                if (second.Digits == 2 && second.Value is >= 1 and <= 12) return new(CalendarPeriod.Month(digits.Value, second.Value), second, NamesYear: true);
            }

            if (second.Kind == TimeWordKind.Digits && next.Touches(second)) return null;
        }

        return new(CalendarPeriod.Year(digits.Value), digits, NamesYear: true);
    }

    private bool IsYearHere(TimePiece digits, TimePiece next, bool marked)
    {
        if (next.Kind is TimeWordKind.Dot or TimeWordKind.Colon && digits.Touches(next) && lexer.After(next) is { Kind: TimeWordKind.Digits } fraction && next.Touches(fraction)) return false;
        if (next.Kind == TimeWordKind.None && next.Token < lexer.Limit && text.Text[next.Start] is '%' or '°') return false;
        if (next.Token < lexer.Limit && Counted.Contains(text.Form[next.Token])) return false;
        if (marked) return true;
        var before = Before(digits);
        if (Numbering.Contains(before)) return false;
        // A round number before a plural noun counts ("2000 soldiers") unless a preposition of time stands in front ("in 2000 elections were …").
        var timely = KindBefore(digits) is TimeWordKind.In or TimeWordKind.From or TimeWordKind.To or TimeWordKind.Before or TimeWordKind.After or TimeWordKind.OpenBracket
            or TimeWordKind.Month or TimeWordKind.Of or TimeWordKind.And or TimeWordKind.The or TimeWordKind.A or TimeWordKind.Circa or TimeWordKind.Season
            || before is "since" or "Since" or "by" or "By" or "between" or "Between" or "around" or "about" or "Around" or "About" or "year" or "born" or "died";
        if (IsUnit(next, TimeUnit.Year)) return false;
        if (KindBefore(digits) == TimeWordKind.Dash) return FollowsYear(digits);
        if (digits.Value % 100 == 0 && IsLowerWord(next) && (text.Form[next.Token].EndsWith('s') || !timely) && next.Kind == TimeWordKind.None && before is not ("in" or "In" or "since")) return false;
        if (digits.Value is >= 1900 and <= 2040) return true;
        // "1709 schoolchildren", "1355 Inwood Terrace"
        if (next.Kind == TimeWordKind.None && IsLowerWord(next) && text.Form[next.Token].Length > 3
            && ((KindBefore(digits) is TimeWordKind.Of or TimeWordKind.And or TimeWordKind.A && digits.Value < 1800) || (text.Form[next.Token].EndsWith('s') && KindBefore(digits) != TimeWordKind.In))) return false;
        if (timely) return true;
        if (next.Kind == TimeWordKind.Dash && KindBefore(digits) != TimeWordKind.Colon) return lexer.After(next) is { Kind: TimeWordKind.Digits, Digits: 4 } to && to.Value > digits.Value && to.Value - digits.Value < 150;
        return digits.Token == lexer.First && next.Kind is TimeWordKind.Comma or TimeWordKind.Colon;
    }

    /// <summary>Is the dash in front a span of years or of days, and not part of a telephone number?</summary>
    private bool FollowsYear(TimePiece digits)
    {
        if (digits.Token < lexer.First + 2) return digits.Value is >= 1900 and <= 2040;
        var before = lexer.At(digits.Token - 2);
        if (before is { Kind: TimeWordKind.Digits, Digits: 4 }) return before.Value < digits.Value && digits.Value - before.Value < 150 && KindBefore(before) != TimeWordKind.Colon;
        return before.Kind is TimeWordKind.Month or TimeWordKind.PluralDigits or TimeWordKind.Era || digits.Value is >= 1900 and <= 2040;
    }

    private TimeReading? FromPluralDigits(TimePiece digits, bool marked)
    {
        if (digits.Digits == 4) return digits.Value % 10 == 0 && digits.Value is >= 1000 and <= 2100 ? new(DecadeOrCentury(digits.Value), digits, NamesYear: true) : null;
        // "the 90s" is a decade; "her 90s" an age; "in the 20s" a temperature.
        if (digits.Value % 10 != 0 || digits.Value < 50 || !marked || KindBefore(digits) is not (TimeWordKind.The or TimeWordKind.Part or TimeWordKind.Dash)) return null;
        return new(CalendarPeriod.Decade((digits.Value < 20 ? 2000 : 1900) + digits.Value), digits, NamesYear: true);
    }

    private static CalendarPeriod DecadeOrCentury(int first) => first % 100 == 0 && first < 2000 ? CalendarPeriod.Century(first) : CalendarPeriod.Decade(first);

    /// <summary>"1930's", which after "the" is the decade.</summary>
    private bool IsDecadeWithApostrophe(TimePiece digits, out TimePiece s)
    {
        var apostrophe = lexer.After(digits);
        s = lexer.After(apostrophe);
        return digits.Digits == 4 && digits.Value % 10 == 0 && digits.Value is >= 1000 and <= 2100 && apostrophe.Kind == TimeWordKind.Apostrophe && digits.Touches(apostrophe)
            && s.Kind == TimeWordKind.LetterS && apostrophe.Touches(s);
    }

    private TimeReading? FromApostrophe(TimePiece apostrophe)
    {
        var digits = lexer.After(apostrophe);
        return digits is { Kind: TimeWordKind.PluralDigits, Digits: 2 } && apostrophe.Touches(digits) && digits.Value % 10 == 0
            ? new(CalendarPeriod.Decade((digits.Value < 20 ? 2000 : 1900) + digits.Value), digits, NamesYear: true)
            : null;
    }

    private TimeReading? FromCirca(TimePiece circa)
    {
        var next = lexer.After(circa);
        if (next.Kind == TimeWordKind.Dot) next = lexer.After(next);
        if (next is not { Kind: TimeWordKind.Digits, Digits: 3 or 4 } || next.Value > 2100) return null;
        // "ca. 1000 authors"
        if (next.Value % 100 == 0 && IsLowerWord(lexer.After(next)) && lexer.After(next).Kind == TimeWordKind.None) return null;
        return YearReading(next, marked: true) ?? (next.Digits == 3 ? new TimeReading(CalendarPeriod.Year(next.Value), next, NamesYear: true) : null);
    }

    private TimeReading? FromEra(TimePiece era)
    {
        var digits = lexer.After(era);
        return era.Value > 0 && digits is { Kind: TimeWordKind.Digits, Digits: <= 4, Value: > 0 } ? new(CalendarPeriod.Year(digits.Value), digits, NamesYear: true) : null;
    }

    private TimeReading? FromPrefix(TimePiece prefix)
    {
        var dash = lexer.After(prefix);
        if (dash.Kind != TimeWordKind.Dash || !prefix.Touches(dash)) return null;
        return YearReading(lexer.After(dash), marked: true) is { } year ? year with { Bound = prefix.Value < 0 ? TimeBound.Before : TimeBound.After } : null;
    }

    private TimeReading? FromFiscal(TimePiece first)
    {
        var next = lexer.After(first);
        if (first.Kind == TimeWordKind.Fiscal)
        {
            if (IsUnit(next, TimeUnit.Year)) next = lexer.After(next);
            return YearReading(next, marked: true);
        }

        if (next.Kind != TimeWordKind.Digits) return null;
        if (first.Value == 'F')
        {
            return next.Digits == 2 && first.Touches(next) ? new(CalendarPeriod.Year(2000 + next.Value), next, NamesYear: true) : YearReading(next, marked: true);
        }

        if (next.Digits != 1 || !first.Touches(next) || next.Value < 1 || next.Value > (first.Value == 'Q' ? 4 : 2)) return null;
        if (YearAfter(next) is not { } year) return null;
        return new(first.Value == 'Q' ? CalendarPeriod.Quarter(year.Value, next.Value) : CalendarPeriod.HalfYear(year.Value, next.Value), year.Last, NamesYear: true);
    }

    private TimeReading? FromSeason(TimePiece season)
    {
        if (YearAfter(season) is not { } year) return SeasonAlone(season);
        var last = year.Last;
        // "the winter of 1776-77"
        if (season.Value == 3 && lexer.After(last) is { Kind: TimeWordKind.Dash or TimeWordKind.Slash } dash && lexer.After(dash) is { Kind: TimeWordKind.Digits, Digits: 2 or 4 } second) last = second;
        return new(CalendarPeriod.Season(year.Value, season.Value), last, NamesYear: true);
    }

    /// <summary>A season without a year: the last or next one in a report that looks back or ahead, any year's in a guide.</summary>
    private TimeReading? SeasonAlone(TimePiece season)
    {
        // "fall" and "spring" are verbs too, and a capital makes a name ("Prague Spring", "Winter Olympics").
        var asked = KindBefore(season) is TimeWordKind.The or TimeWordKind.In or TimeWordKind.Part or TimeWordKind.Of;
        if (!asked && season.Token != lexer.First) return null;
        if (season.Token > lexer.First && !IsLowerWord(season)) return null;
        var next = lexer.After(season);
        if (next.Kind == TimeWordKind.Of || (Spells(season, "fall") && KindBefore(season) != TimeWordKind.The) || (season.Token == lexer.First && IsLowerWord(season))) return null;
        var timely = KindBefore(season) == TimeWordKind.In || season.Token < lexer.First + 2 || lexer.At(season.Token - 2).Kind is TimeWordKind.In or TimeWordKind.Of or TimeWordKind.Before
            or TimeWordKind.After or TimeWordKind.To or TimeWordKind.From or TimeWordKind.And || text.Form[season.Token - 2] is "by" or "since" or "throughout" or "over";
        if (!timely && season.Token != lexer.First) return null;
        var direction = context.SpeaksOfDays ? Direction(season.Token, season.Token + 1) : Times.Direction.Unknown;
        return direction == Times.Direction.Unknown
            ? new(CalendarPeriod.AnySeason(season.Value), season)
            : new(SeasonBeyond(published, season.Value, direction == Times.Direction.Ahead ? 1 : -1), season);
    }

    private TimeReading? FromOrdinal(TimePiece ordinal, bool definite)
    {
        var next = lexer.After(ordinal);
        if (next.Kind == TimeWordKind.Dash && ordinal.Touches(next)) next = lexer.After(next);
        if (ordinal.Value is >= 1 and <= 30)
        {
            if (next.Kind is TimeWordKind.Unit or TimeWordKind.Units && next.Value == (int)TimeUnit.Century) return CenturyReading(ordinal.Value, next);
            // "the 18th and 19th centuries": the first of them shares the noun.
            if (next.Kind is TimeWordKind.And or TimeWordKind.To && SharesCentury(next)) return CenturyReading(ordinal.Value, ordinal);
        }

        if (DayThenMonth(ordinal) is { } date) return date;
        if (ordinal.Value is >= 1 and <= 4 && IsUnit(next, TimeUnit.Quarter)) return QuarterReading(ordinal, next, definite);
        if (ordinal.Value is 1 or 2 && next.Kind == TimeWordKind.Half && YearAfter(next) is { } half) return new(CalendarPeriod.HalfYear(half.Value, ordinal.Value), half.Last, NamesYear: true);
        return definite && ordinal.Kind == TimeWordKind.OrdinalDigits ? DayOfMonthAlone(ordinal, next) : null;
    }

    private bool SharesCentury(TimePiece and)
    {
        var second = lexer.After(and);
        if (second.Kind == TimeWordKind.The) second = lexer.After(second);
        if (second.Kind is not (TimeWordKind.Ordinal or TimeWordKind.OrdinalDigits)) return false;
        var noun = lexer.After(second);
        if (noun.Kind == TimeWordKind.Dash) noun = lexer.After(noun);
        return noun.Kind is TimeWordKind.Unit or TimeWordKind.Units && noun.Value == (int)TimeUnit.Century;
    }

    private TimeReading CenturyReading(int number, TimePiece last)
    {
        if (lexer.After(last) is { Kind: TimeWordKind.Era } era)
        {
            return new(era.Value < 0 ? CalendarPeriod.Year(-100 * number) : CalendarPeriod.Century(100 * (number - 1)), era, NamesYear: true);
        }

        return new(CalendarPeriod.Century(100 * (number - 1)), last, NamesYear: true);
    }

    private TimeReading? QuarterReading(TimePiece ordinal, TimePiece quarter, bool definite)
    {
        if (YearAfter(quarter) is { } year) return new(CalendarPeriod.Quarter(year.Value, ordinal.Value), year.Last, NamesYear: true);
        if (!definite || ordinal.Token < lexer.First + 2 || lexer.At(ordinal.Token - 2).Kind != TimeWordKind.In) return null;
        var period = CalendarPeriod.Quarter(published.Year, ordinal.Value);
        if (period.Start > published && Direction(ordinal.Token - 1, quarter.Token + 1) != Times.Direction.Ahead) period = CalendarPeriod.Quarter(published.Year - 1, ordinal.Value);
        return new(period, quarter);
    }

    /// <summary>The year that follows a month, day, season or quarter: "2017", "of 2017", ", 2017", "'17", "last year", "of that year".</summary>
    private (int Value, TimePiece Last)? YearAfter(TimePiece piece)
    {
        var next = lexer.After(piece);
        var comma = next.Kind == TimeWordKind.Comma;
        if (comma) next = lexer.After(next);
        if (next.Kind == TimeWordKind.Digits && next.Digits == 4 && next.Value is >= 1000 and <= 2100 && IsYearHere(next, lexer.After(next), marked: true)) return (next.Value, next);
        if (comma) return null;
        if (next.Kind == TimeWordKind.Apostrophe && lexer.After(next) is { Kind: TimeWordKind.Digits, Digits: 2 } two && next.Touches(two)) return (two.Value > 40 ? 1900 + two.Value : 2000 + two.Value, two);
        if (next.Kind == TimeWordKind.Of)
        {
            next = lexer.After(next);
            if (next.Kind == TimeWordKind.Digits && next.Digits is 3 or 4 && next.Value is >= 100 and <= 2100 && IsYearHere(next, lexer.After(next), marked: true)) return (next.Value, next);
        }

        // "between May and June in 1981"
        if (next.Kind == TimeWordKind.In && piece.Kind == TimeWordKind.Month && lexer.After(next) is { Kind: TimeWordKind.Digits, Digits: 4 } inYear && YearReading(inYear, marked: false) is not null) return (inYear.Value, inYear);
        if (next.Kind == TimeWordKind.The) next = lexer.After(next);
        var shift = next;
        next = lexer.After(next);
        if (shift.Kind == TimeWordKind.That && next.Kind == TimeWordKind.Same) next = lexer.After(next);
        if (!IsUnit(next, TimeUnit.Year)) return null;
        var year = shift.Kind switch
        {
            TimeWordKind.This => published.Year,
            TimeWordKind.Last => published.Year - 1,
            TimeWordKind.Next => published.Year + 1,
            TimeWordKind.That or TimeWordKind.Same => Anchor.Start!.Value.Year,
            TimeWordKind.Following => Anchor.Start!.Value.Year + 1,
            TimeWordKind.Previous => Anchor.Start!.Value.Year - 1,
            _ => 0,
        };
        return year is >= 1 and <= 9999 ? (year, next) : null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

using Dateline.Model;

namespace Dateline.Language.Times;

/// <summary>The grammar of date expressions: reads the one that begins at a given piece of a sentence, if any does.</summary>
/// <remarks>
/// Each method reads one family and is named by how the expression begins. Conventions follow TIMEX3 (ISO 24617-1) but for these: decades and
/// centuries are intervals of days; "the past three years" is an interval that ends on the day of the report; "three weeks ago" is a day.
/// </remarks>
internal readonly ref partial struct TimeReader
{
    private readonly AnalyzedText text;
    private readonly TimeLexer lexer;
    private readonly ref TimeContext context;
    private readonly int sentence;
    private readonly DateOnly published;

    /// <summary>A reader for one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="limit">After its last token.</param>
    /// <param name="sentence">Its ordinal.</param>
    /// <param name="context">The dates read before.</param>
    internal TimeReader(AnalyzedText text, int first, int limit, int sentence, ref TimeContext context)
    {
        this.text = text;
        this.sentence = sentence;
        this.context = ref context;
        lexer = new TimeLexer(text, first, limit);
        published = text.Published;
    }

    private DateOnly AnchorDay => context.DayFor(sentence) ?? published;

    private CalendarPeriod Anchor => context.AnchorFor(sentence) ?? CalendarPeriod.Day(published);

    /// <summary>The piece at the beginning of a token.</summary>
    internal TimePiece At(int token) => lexer.At(token);

    /// <summary>Reads the expression that begins with a piece, or null.</summary>
    internal TimeReading? Read(TimePiece first)
    {
        var reading = Begin(first);
        return reading is { } r && lexer.EndsWord(r.Last) ? r : null;
    }

    private TimeReading? Begin(TimePiece first) => first.Kind switch
    {
        TimeWordKind.Digits => FromDigits(first),
        TimeWordKind.OrdinalDigits or TimeWordKind.Ordinal => FromOrdinal(first, definite: false),
        TimeWordKind.PluralDigits => FromPluralDigits(first, marked: false),
        TimeWordKind.Apostrophe => FromApostrophe(first),
        TimeWordKind.Month => FromMonth(first, marked: false),
        TimeWordKind.Weekday or TimeWordKind.WeekdayAbbreviation => FromWeekday(first),
        TimeWordKind.DayName => FromDayName(first),
        TimeWordKind.Overnight => FromOvernight(first),
        TimeWordKind.Season => FromSeason(first),
        TimeWordKind.ClockWord => FromClockWord(first),
        TimeWordKind.Feast or TimeWordKind.NameStart => FromName(first),
        TimeWordKind.The => FromThe(first),
        TimeWordKind.A or TimeWordKind.Cardinal or TimeWordKind.Several or TimeWordKind.Half or TimeWordKind.Units => FromAmount(first),
        TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.This or TimeWordKind.That
            or TimeWordKind.Same or TimeWordKind.Previous => FromShift(first, definite: false),
        TimeWordKind.Recent => FromRecent(first),
        TimeWordKind.Part or TimeWordKind.Earlier or TimeWordKind.Later or TimeWordKind.PartNoun => FromPart(first),
        TimeWordKind.Fiscal or TimeWordKind.PeriodLetter => FromFiscal(first),
        TimeWordKind.Circa => FromCirca(first),
        TimeWordKind.Era => FromEra(first),
        TimeWordKind.Prefix => FromPrefix(first),
        _ => null,
    };

    private TimeReading? FromThe(TimePiece the)
    {
        var next = lexer.After(the);
        switch (next.Kind)
        {
            case TimeWordKind.Last or TimeWordKind.Past or TimeWordKind.Next or TimeWordKind.Coming or TimeWordKind.This or TimeWordKind.Same
                or TimeWordKind.Previous or TimeWordKind.Following:
                return FromShift(next, definite: true);
            case TimeWordKind.Ordinal or TimeWordKind.OrdinalDigits:
                return FromOrdinal(next, definite: true);
            case TimeWordKind.PluralDigits:
                return FromPluralDigits(next, marked: true);
            case TimeWordKind.Apostrophe:
                return FromApostrophe(next);
            case TimeWordKind.DecadeWord:
                return new(CalendarPeriod.Decade(next.Value), next);
            case TimeWordKind.Part or TimeWordKind.PartNoun or TimeWordKind.Later:
                return FromPart(next);
            case TimeWordKind.Season:
                return FromSeason(next);
            case TimeWordKind.Recent:
                return FromRecent(next);
            case TimeWordKind.Fiscal:
                return FromFiscal(next);
            case TimeWordKind.Digits when IsDecadeWithApostrophe(next, out var s):
                return new(DecadeOrCentury(next.Value), s);
            case TimeWordKind.Unit when next.Value == (int)TimeUnit.Weekend:
                return new(WeekendBy(Direction(the.Token, next.Token + 1)), next);
            case TimeWordKind.Unit when next.Value == (int)TimeUnit.Year && lexer.After(next) is { Kind: TimeWordKind.Digits } digits:
                return YearReading(digits, marked: true);
            case TimeWordKind.Unit or TimeWordKind.DayPart:
                return FromOneUnit(the, next);
            default:
                return null;
        }
    }

    private static bool IsUnit(TimePiece piece, TimeUnit unit) => piece.Kind == TimeWordKind.Unit && piece.Value == (int)unit;

    private Direction Direction(int first, int end) => ClauseTense.Around(text, first, end, lexer.First, lexer.Limit);

    /// <summary>The form of the token before a piece, or "" at the head of the sentence.</summary>
    private string Before(TimePiece piece) => piece.Token > lexer.First ? text.Form[piece.Token - 1] : "";

    private TimeWordKind KindBefore(TimePiece piece) => piece.Token > lexer.First ? lexer.At(piece.Token - 1).Kind : TimeWordKind.None;

    private bool Spells(TimePiece piece, string word) => lexer.Letters(piece).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsLowerWord(TimePiece piece) => piece.Token < lexer.Limit && char.IsLower(text.Text[piece.Start]);

    private bool IsWordPiece(TimePiece piece) => piece.Token < lexer.Limit && piece.End > piece.Start && char.IsLetterOrDigit(text.Text[piece.Start]);
}

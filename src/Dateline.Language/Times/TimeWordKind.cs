namespace Dateline.Language.Times;

/// <summary>What a piece of text can be to the date grammar.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>Any other word or sign.</summary>
    None,
    /// <summary>After the last token of the sentence.</summary>
    EndOfSentence,
    /// <summary>A run of digits.</summary>
    Digits,
    /// <summary>"14th".</summary>
    OrdinalDigits,
    /// <summary>"1990s", "90s".</summary>
    PluralDigits,
    /// <summary>A hyphen or dash.</summary>
    Dash,
    /// <summary>"/".</summary>
    Slash,
    /// <summary>",".</summary>
    Comma,
    /// <summary>":".</summary>
    Colon,
    /// <summary>".".</summary>
    Dot,
    /// <summary>An apostrophe.</summary>
    Apostrophe,
    /// <summary>"(" or "[".</summary>
    OpenBracket,
    /// <summary>The possessive "s" or a plural letter.</summary>
    LetterS,
    /// <summary>A month: 1 to 12.</summary>
    Month,
    /// <summary>A day of the week: 0 (Monday) to 6.</summary>
    Weekday,
    /// <summary>"Mon", "Tue": a day of the week only in front of a date.</summary>
    WeekdayAbbreviation,
    /// <summary>A <see cref="TimeUnit"/>.</summary>
    Unit,
    /// <summary>A <see cref="TimeUnit"/> in the plural.</summary>
    Units,
    /// <summary>A number word up to ninety.</summary>
    Cardinal,
    /// <summary>"few", "several", "many", "some": an amount that is not told.</summary>
    Several,
    /// <summary>"couple".</summary>
    Couple,
    /// <summary>"half".</summary>
    Half,
    /// <summary>"first" to "thirty-first".</summary>
    Ordinal,
    /// <summary>"yesterday" (-1), "today" (0), "tomorrow" (1).</summary>
    DayName,
    /// <summary>"morning", "evening", "night".</summary>
    DayPart,
    /// <summary>"noon" (12), "midnight" (0).</summary>
    ClockWord,
    /// <summary>"overnight".</summary>
    Overnight,
    /// <summary>A season: 0 (spring) to 3 (winter).</summary>
    Season,
    /// <summary>"last".</summary>
    Last,
    /// <summary>"past".</summary>
    Past,
    /// <summary>"next".</summary>
    Next,
    /// <summary>"coming", "upcoming".</summary>
    Coming,
    /// <summary>"this", "current".</summary>
    This,
    /// <summary>"that".</summary>
    That,
    /// <summary>"same".</summary>
    Same,
    /// <summary>"previous", "preceding".</summary>
    Previous,
    /// <summary>"following", "subsequent".</summary>
    Following,
    /// <summary>"recent".</summary>
    Recent,
    /// <summary>"early", "late", "mid": a part of a period; the value is a <see cref="PeriodPart"/>.</summary>
    Part,
    /// <summary>"earlier".</summary>
    Earlier,
    /// <summary>"later".</summary>
    Later,
    /// <summary>"beginning", "start", "middle", "end": a part that wants "of"; the value is a <see cref="PeriodPart"/>.</summary>
    PartNoun,
    /// <summary>"the".</summary>
    The,
    /// <summary>"a", "an".</summary>
    A,
    /// <summary>"of".</summary>
    Of,
    /// <summary>"in", "during".</summary>
    In,
    /// <summary>"on".</summary>
    On,
    /// <summary>"at".</summary>
    At,
    /// <summary>"to", "till", "until", "through".</summary>
    To,
    /// <summary>"and", "or".</summary>
    And,
    /// <summary>"ago", "back".</summary>
    Ago,
    /// <summary>"before", "previously".</summary>
    Before,
    /// <summary>"after".</summary>
    After,
    /// <summary>"from".</summary>
    From,
    /// <summary>"now".</summary>
    Now,
    /// <summary>"sixties": the value is the first year in the twentieth century.</summary>
    DecadeWord,
    /// <summary>"AD", "CE" (1), "BC", "BCE" (-1).</summary>
    Era,
    /// <summary>"circa".</summary>
    Circa,
    /// <summary>"am" (0), "pm" (12).</summary>
    Meridiem,
    /// <summary>"Q", "FY", "H" in front of digits.</summary>
    PeriodLetter,
    /// <summary>"fiscal", "financial".</summary>
    Fiscal,
    /// <summary>"pre" (-1), "post" (1) in front of a hyphen.</summary>
    Prefix,
    /// <summary>A feast on a fixed day: month * 100 + day.</summary>
    Feast,
    /// <summary>The first word of a named time of several words: "New Year's Day", "World War II".</summary>
    NameStart,
}

using System.Collections.Frozen;

namespace Dateline.Language.Times;

/// <summary>The words of the date grammar. One look-up tells the many words that take no part in any date from the few that do.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Words = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word, whatever its case; the default, of kind <see cref="TimeWordKind.None"/>, where it is not one of ours.</summary>
    internal static TimeWord Find(ReadOnlySpan<char> word)
    {
        // The longest word is "thirty-first"-like compounds' halves and "nineteenth"; anything longer need not be hashed.
        if (word.Length is 0 or > 11 || !Words.TryGetValue(word, out var found)) return default;
        return found.NeedsCapital && char.IsLower(word[0]) ? default : found;
    }

    private static FrozenDictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        AddCalendar(words);
        AddNumbers(words);
        AddGrammar(words);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddCalendar(Dictionary<string, TimeWord> words)
    {
        AddEach(words, TimeWordKind.Month, 1, capital: true,
            "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul", "August|Aug", "September|Sept|Sep",
            "October|Oct", "November|Nov", "December|Dec");
        AddEach(words, TimeWordKind.Weekday, 0, capital: true, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        AddEach(words, TimeWordKind.WeekdayAbbreviation, 0, capital: true, "Mon", "Tue|Tues", "Wed", "Thu|Thur|Thurs", "Fri", "Sat", "Sun");
        AddEach(words, TimeWordKind.Season, 0, capital: false, "spring", "summer", "autumn|fall", "winter");
        AddEach(words, TimeWordKind.Unit, 0, capital: false,
            "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade", "century");
        AddEach(words, TimeWordKind.Units, 0, capital: false,
            "minutes", "hours", "days", "weekends", "weeks", "fortnights", "months", "quarters", "years", "decades", "centuries");
        AddEach(words, TimeWordKind.DayName, -1, capital: false, "yesterday", "today|tonight", "tomorrow");
        AddEach(words, TimeWordKind.DayPart, 0, capital: false, "morning", "afternoon", "evening", "night", "dawn|daybreak|sunrise", "dusk|sunset|nightfall");
        Add(words, TimeWordKind.ClockWord, 0, "midnight");
        Add(words, TimeWordKind.ClockWord, 12, "noon|midday");
        Add(words, TimeWordKind.Overnight, 0, "overnight");
        Add(words, TimeWordKind.Feast, 1225, "Christmas", capital: true);
        Add(words, TimeWordKind.Feast, 1031, "Halloween", capital: true);
        Add(words, TimeWordKind.NameStart, 0, "New|Boxing|Valentine|Bastille|World|WWI|WWII|Cold", capital: true);
    }

    private static void AddNumbers(Dictionary<string, TimeWord> words)
    {
        AddEach(words, TimeWordKind.Cardinal, 1, capital: false,
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
        AddEach(words, TimeWordKind.Ordinal, 1, capital: false,
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < tens.Length; i++) Add(words, TimeWordKind.Cardinal, 30 + (10 * i), tens[i]);
        Add(words, TimeWordKind.Ordinal, 30, "thirtieth");
        string[] decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        for (var i = 0; i < decades.Length; i++) Add(words, TimeWordKind.DecadeWord, 1920 + (10 * i), decades[i]);
        Add(words, TimeWordKind.Several, 0, "few|several|many|some");
        Add(words, TimeWordKind.Couple, 2, "couple");
        Add(words, TimeWordKind.Half, 0, "half");
    }

    private static void AddGrammar(Dictionary<string, TimeWord> words)
    {
        Add(words, TimeWordKind.Last, 0, "last");
        Add(words, TimeWordKind.Past, 0, "past");
        Add(words, TimeWordKind.Next, 0, "next");
        Add(words, TimeWordKind.Coming, 0, "coming|upcoming");
        Add(words, TimeWordKind.This, 0, "this|current");
        Add(words, TimeWordKind.That, 0, "that");
        Add(words, TimeWordKind.Same, 0, "same");
        Add(words, TimeWordKind.Previous, 0, "previous|preceding");
        Add(words, TimeWordKind.Following, 0, "following|subsequent|ensuing");
        Add(words, TimeWordKind.Recent, 0, "recent");
        Add(words, TimeWordKind.Part, (int)PeriodPart.Early, "early");
        Add(words, TimeWordKind.Part, (int)PeriodPart.Middle, "mid");
        Add(words, TimeWordKind.Part, (int)PeriodPart.Late, "late");
        Add(words, TimeWordKind.Earlier, 0, "earlier");
        Add(words, TimeWordKind.Later, 0, "later");
        Add(words, TimeWordKind.PartNoun, (int)PeriodPart.Early, "beginning|start");
        Add(words, TimeWordKind.PartNoun, (int)PeriodPart.Middle, "middle");
        Add(words, TimeWordKind.PartNoun, (int)PeriodPart.End, "end");
        Add(words, TimeWordKind.The, 0, "the");
        Add(words, TimeWordKind.A, 1, "a|an");
        Add(words, TimeWordKind.Of, 0, "of");
        Add(words, TimeWordKind.In, 0, "in|during");
        Add(words, TimeWordKind.On, 0, "on");
        Add(words, TimeWordKind.At, 0, "at");
        Add(words, TimeWordKind.To, 0, "to|till|until|through");
        Add(words, TimeWordKind.And, 0, "and|or");
        Add(words, TimeWordKind.Ago, 0, "ago|back");
        Add(words, TimeWordKind.Before, 0, "before|previously");
        Add(words, TimeWordKind.After, 0, "after");
        Add(words, TimeWordKind.From, 0, "from");
        Add(words, TimeWordKind.Now, 0, "now");
        Add(words, TimeWordKind.LetterS, 0, "s");
        Add(words, TimeWordKind.Era, 1, "AD|A.D|CE|C.E", capital: true);
        Add(words, TimeWordKind.Era, -1, "BC|B.C|BCE|B.C.E", capital: true);
        Add(words, TimeWordKind.Circa, 0, "circa|ca|c");
        Add(words, TimeWordKind.Meridiem, 0, "am|a.m");
        Add(words, TimeWordKind.Meridiem, 12, "pm|p.m");
        Add(words, TimeWordKind.PeriodLetter, 'Q', "Q", capital: true);
        Add(words, TimeWordKind.PeriodLetter, 'F', "FY", capital: true);
        Add(words, TimeWordKind.PeriodLetter, 'H', "H", capital: true);
        Add(words, TimeWordKind.Fiscal, 0, "fiscal|financial");
        Add(words, TimeWordKind.Prefix, -1, "pre");
        Add(words, TimeWordKind.Prefix, 1, "post");
    }

    private static void AddEach(Dictionary<string, TimeWord> words, TimeWordKind kind, int from, bool capital, params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings) Add(words, kind, from++, spelling, capital);
    }

    private static void Add(Dictionary<string, TimeWord> words, TimeWordKind kind, int value, string spellings, bool capital = false)
    {
        foreach (var word in spellings.Split('|')) words.Add(word, new TimeWord(kind, (short)value, capital));
    }
}

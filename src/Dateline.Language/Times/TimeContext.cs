namespace Dateline.Language.Times;

/// <summary>What the dates read so far give to those that lean on them ("two days later", "on July 6" in a life of 1831).</summary>
internal struct TimeContext
{
    // "The following day" leans on a date of its own or a near sentence; one further off is more likely to belong to another story.
    private const int Memory = 3;
    private const int ChronicleMemory = 8;
    private const int DayMemory = 8;
    private CalendarPeriod anchor;
    private int anchorSentence;
    private DateOnly day;
    private int daySentence;
    private int year;
    private int yearSentence;
    private int told;
    private int name;

    /// <summary>Has the text named a day within two weeks of its own, as a report does and a chronicle or a guide does not?</summary>
    internal bool SpeaksOfDays { get; private set; }

    /// <summary>Starts with nothing said.</summary>
    internal static TimeContext Empty => new() { anchorSentence = -100, daySentence = -100, yearSentence = -100 };

    /// <summary>The last period named in this sentence or the ones just before it.</summary>
    internal readonly CalendarPeriod? AnchorFor(int sentence) => anchor.Start is not null && sentence - anchorSentence <= Memory ? anchor : null;

    /// <summary>The last single day named, which "the same day" and "late in the evening" look for over years and months that stand between.</summary>
    internal readonly DateOnly? DayFor(int sentence) => sentence - daySentence <= DayMemory ? day : null;

    /// <summary>The last period named in this very sentence.</summary>
    internal readonly CalendarPeriod? AnchorIn(int sentence) => anchor.Start is not null && sentence == anchorSentence ? anchor : null;

    /// <summary>The year that a month without one belongs to where the text tells of times past, or 0.</summary>
    /// <param name="sentence">Where the month stands.</param>
    /// <param name="published">Year of publication.</param>
    /// <param name="near">True where the day lies close to the report's own when read as this year's; a chronicle then has to be plain.</param>
    /// <remarks>
    /// A report gives years to what is long past and none to what is recent, so one year named does not carry over ("during her campaign in 2021. On
    /// March 14 she …" is this year's March). A chronicle names years all the time; there the last one holds.
    /// </remarks>
    internal readonly int ChronicleYear(int sentence, int published, bool near) =>
        told >= (near ? 6 : 3) && sentence - yearSentence <= ChronicleMemory && year != published ? year : 0;

    /// <summary>Takes note of an expression.</summary>
    /// <param name="period">What it means.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="namesYear">True where the text itself names the year.</param>
    /// <param name="reported">Day of publication.</param>
    internal void Note(CalendarPeriod period, int sentence, bool namesYear, DateOnly reported)
    {
        var published = reported.Year;
        if (period.Start is not { } start) return;
        if (period.Granularity == Model.Granularity.Day)
        {
            day = start;
            daySentence = sentence;
            if (Math.Abs(start.DayNumber - reported.DayNumber) <= 14) SpeaksOfDays = true;
        }

        anchor = period;
        anchorSentence = sentence;
        if (!namesYear) return;
        year = start.Year;
        yearSentence = sentence;
        told = year == published ? told / 2 : told + 1;
    }

    /// <summary>Does a token lie in the name of a person? Asked for tokens in order, so that all questions together walk the names once.</summary>
    internal bool InPersonName(AnalyzedText text, int token)
    {
        while (name > 0 && text.Names[name - 1].End > token) name--;
        while (name < text.Names.Count && text.Names[name].End <= token) name++;
        return name < text.Names.Count && text.Names[name].First <= token && text.Names[name].Label == NameLabel.Person;
    }
}

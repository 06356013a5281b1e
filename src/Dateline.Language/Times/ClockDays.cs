using Dateline.Model;

namespace Dateline.Language.Times;

/// <summary>Gives a time of day the day that follows it: "at 6 a.m. local time (0300 GMT) on Saturday".</summary>
internal static class ClockDays
{
    // Room for a zone and a bracket between the hour and its day.
    private const int Reach = 8;

    /// <summary>Places the clock times of one sentence, whose first expression is given.</summary>
    internal static void Place(AnalyzedText text, int from)
    {
        for (var i = text.Times.Count - 2; i >= from; i--)
        {
            var (clock, day) = (text.Times[i], text.Times[i + 1]);
            if (clock.Value.Contains(':') && day.Granularity == Granularity.Day && day.First - clock.End <= Reach) text.Times[i] = clock with { Start = day.Start, Last = day.Last };
        }
    }
}

using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>Dates as people write them: "14 Mar 2017", "Aug 2008", "1991–1992", "the 1990s".</summary>
internal static class ReadableDate
{
    /// <summary>One day.</summary>
    internal static string Of(DateOnly day) => day.ToString("d MMM yyyy");

    /// <summary>A period in the coarsest unit that fits it exactly.</summary>
    internal static string Of(DateRange range)
    {
        var (start, end) = (range.Start, range.End);
        if (start == DateOnly.MinValue && end == DateOnly.MaxValue) return "at some time";
        if (start == DateOnly.MinValue) return "until " + Of(end);
        if (end == DateOnly.MaxValue) return "since " + Of(start);
        if (start == end) return Of(start);
        if (WholeYears(start, end)) return Years(start.Year, end.Year);
        if (start.Day == 1 && end.AddDays(1).Day == 1) return Months(start, end);
        if (start.Year != end.Year) return $"{Of(start)} – {Of(end)}";
        return start.Month == end.Month ? $"{start.Day}–{Of(end)}" : $"{start:d MMM} – {Of(end)}";
    }

    private static bool WholeYears(DateOnly start, DateOnly end) => start is { Day: 1, Month: 1 } && end is { Day: 31, Month: 12 };

    private static string Years(int first, int last)
    {
        if (first == last) return $"{first}";
        return first % 10 == 0 && last == first + 9 ? $"the {first}s" : $"{first}–{last}";
    }

    private static string Months(DateOnly start, DateOnly end)
    {
        if (start.Year != end.Year) return $"{start:MMM yyyy} – {end:MMM yyyy}";
        return start.Month == end.Month ? $"{end:MMM yyyy}" : $"{start:MMM}–{end:MMM yyyy}";
    }
}

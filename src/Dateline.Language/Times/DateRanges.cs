using Dateline.Model;

namespace Dateline.Language.Times;

/// <summary>Joins the two ends of "from 2014 to 2016" and "between March and May": each keeps its own words and value, and both mean the whole period.</summary>
/// <remarks>TIMEX3 marks the ends as two expressions; whoever dates an event by either of them needs the period.</remarks>
internal static class DateRanges
{
    /// <summary>Joins expressions of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Index of the sentence's first expression.</param>
    /// <param name="sentence">First token of the sentence.</param>
    internal static void Join(AnalyzedText text, int from, int sentence)
    {
        for (var i = from; i + 1 < text.Times.Count; i++)
        {
            var (first, second) = (text.Times[i], text.Times[i + 1]);
            if (first.Start is not { } start || second.Last is not { } last || last < first.Last || first.Granularity == Granularity.Range || second.Granularity == Granularity.Range || first.Value.Contains(':')) continue;
            if (!AreEnds(text, first, second, sentence)) continue;
            text.Times[i] = first with { Last = last, Granularity = Granularity.Range, Bound = TimeBound.Within };
            text.Times[i + 1] = second with { Start = start, Granularity = Granularity.Range, Bound = TimeBound.Within };
            i++;
        }
    }

    private static bool AreEnds(AnalyzedText text, in TimeSpanExpression first, in TimeSpanExpression second, int sentence)
    {
        var joiner = first.End;
        var next = second.First;
        if (next > joiner + 1 && text.Form[next - 1] is "the" or "early" or "late") next--;
        if (next != joiner + 1) return false;
        var before = first.First - 1;
        while (before > sentence && text.Form[before] is "the" or "early" or "late" or "about" or "around") before--;
        var opener = before >= sentence ? text.Form[before] : "";
        return text.Form[joiner] switch
        {
            "to" or "until" or "till" or "through" => opener is "from" or "From" || text.Form[joiner] is "through" or "to",
            "and" => opener is "between" or "Between",
            "-" or "–" or "—" => true,
            _ => false,
        };
    }
}

namespace Dateline.Language.Quantities;

/// <summary>Joins two numbers to a range: "between 10 and 20", "10 to 15 million", "10 – 15", "three or four".</summary>
internal static class Ranges
{
    /// <summary>The number with its upper end, where one follows.</summary>
    internal static Numeral Extend(AnalyzedText text, in NumeralReader reader, int token, Numeral low, int floor, int limit)
    {
        if (low.Vague || low.Low < low.High || low.End + 1 >= limit) return low;
        var between = token > floor && text.Form[token - 1] is "between" or "Between" or "from" or "From";
        var joined = text.Form[low.End] switch
        {
            "and" => between && text.Form[token - 1] is "between" or "Between",
            "to" => !(between && text.Form[token - 1] is "from" or "From"),
            "-" or "–" or "or" => true,
            _ => false,
        };
        if (!joined || reader.Read(low.End + 1) is not { } high || high.Vague || high.End > limit) return low;
        // In "10 to 15 million" the lower end is ten million too.
        var from = high.Scale > 1 && low.Scale == 1 && low.Low < high.Low / high.Scale ? low.Low * high.Scale : low.Low;
        // "two or three" but not "one or the other"; falling pairs are scores and votes.
        return from < high.High ? new Numeral(from, high.High, 1, high.End, high.Head, Approximate: text.Form[low.End] is "or") : low;
    }
}

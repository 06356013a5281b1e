namespace Dateline.Language.Times;

/// <summary>How the words in front of a date expression make it delimit time: "since May", "until 1991".</summary>
internal static class TimeBounds
{
    /// <summary>The bound set by the words before an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">First token of the expression.</param>
    /// <param name="sentence">First token of the sentence.</param>
    internal static TimeBound Before(AnalyzedText text, int token, int sentence)
    {
        var before = token - 1;
        // "since at least May", "until about 1991", "until the 1980s", "after the 2008 war"
        while (before >= sentence && Transparent(text.Form[before])) before--;
        if (before < sentence) return TimeBound.Within;
        return text.Form[before] switch
        {
            "since" or "Since" or "from" or "From" => TimeBound.Since,
            "until" or "Until" or "till" or "by" or "By" or "through" => TimeBound.Until,
            "before" or "Before" => TimeBound.Before,
            "after" or "After" or "following" or "Following" => TimeBound.After,
            "of" when before > sentence && text.Form[before - 1] is "ahead" or "Ahead" => TimeBound.Before,
            _ => TimeBound.Within,
        };
    }

    private static bool Transparent(string form) => form is "the" or "at" or "least" or "about" or "around" or "early" or "late" or "early-" or "circa" or "approximately" or "roughly" or "end";
}

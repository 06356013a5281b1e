using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Reads from when until when a status holds: "since 2008", "until the 1991 war", "annexed in the 1970s".</summary>
internal static class ClaimTimes
{
    /// <summary>The period of a claim as its part of the sentence tells it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trigger">The word that makes the claim.</param>
    /// <param name="isDeed">True where a plain date tells when the status began ("annexed in 2014").</param>
    internal static (DateRange? Since, DateRange? Until) Of(AnalyzedText text, int trigger, bool isDeed)
    {
        // "recognised the breakaway region in 2008": the date is that of the deed, not of what the adjective tells of its noun.
        if (text.Upos[trigger] == UniversalTag.Adjective && text.Relation[trigger] == Relation.AdjectivalModifier) return (null, null);
        DateRange? since = null;
        DateRange? until = null;
        var sentence = text[trigger].Sentence;
        foreach (var time in text.Times)
        {
            if (time.First < sentence.First || time.First >= sentence.End || time.Start is not { } start || time.Last is not { } last) continue;
            if (!SameClause(text, time.First, trigger)) continue;
            var range = new DateRange(start, last < start ? start : last, time.Granularity, text.SpanOf(time.First, time.End).In(text.Text));
            if (time.Bound is TimeBound.Since or TimeBound.After) since ??= range;
            else if (time.Bound is TimeBound.Until or TimeBound.Before) until ??= range;
            else if (isDeed) since ??= range;
        }

        return (since, until);
    }

    // Both hang on the same verb, or on the same noun where the clause has none.
    private static bool SameClause(AnalyzedText text, int time, int trigger) => Clause(text, time) == Clause(text, trigger);

    private static int Clause(AnalyzedText text, int token)
    {
        var at = token;
        while (text.Upos[at] != UniversalTag.Verb && text[at].Child(Relation.Copula) is null && text.Head[at] >= 0) at = text.Head[at];
        return at;
    }
}

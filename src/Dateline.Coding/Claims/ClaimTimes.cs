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

    // No finite verb of another clause stands between the time and the word.
    private static bool SameClause(AnalyzedText text, int time, int trigger)
    {
        for (var i = Math.Min(time, trigger) + 1; i < Math.Max(time, trigger); i++)
        {
            if (text.Form[i] is ";" or ":") return false;
            if (text.Upos[i] is UniversalTag.Verb && text.Relation[i] is Relation.Conjunct or Relation.Parataxis or Relation.RelativeClause or Relation.Root && i != trigger && !text[trigger].IsWithin(text[i])) return false;
        }

        return true;
    }
}

using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Tells background from news: by time, by the pluperfect, and by standing in a clause that is background itself.</summary>
internal sealed class Background(PredicateSet predicates, TimeAssigner times)
{
    // Gold corpus: older than about four weeks is history.
    private const int NewsDays = 28;
    private const int MaxClimb = 6;

    private AnalyzedText Text => predicates.Text;

    /// <summary>Sets date and <see cref="EventCandidate.Historical"/>.</summary>
    internal void Apply(EventCandidate candidate)
    {
        candidate.Date = times.Of(candidate.Predicate);
        if (candidate.Date is { } date)
        {
            candidate.Historical = IsOld(date);
            candidate.Steps.Add($"time: {date.Text?.Text}");
            return;
        }

        if (ClauseTime(candidate.Predicate) is { } around && IsOld(around))
        {
            candidate.Historical = true;
            candidate.Steps.Add("background: its clause is");
            return;
        }

        if (IsPluperfect(candidate.Predicate) && !IsReported(candidate.Predicate))
        {
            candidate.Historical = true;
            candidate.Steps.Add("background: pluperfect");
            return;
        }

        candidate.Date = new DateRange(Text.Published, Text.Published, Granularity.Day, null);
    }

    private bool IsOld(DateRange date) => date.End < Text.Published.AddDays(-NewsDays);

    private DateRange? ClauseTime(Predicate predicate)
    {
        var at = predicate;
        for (var steps = 0; steps < MaxClimb; steps++)
        {
            if (predicates.Above(at.Head) is not { } governor || Text.Relation[at.Head] is Relation.ClausalComplement) return null;
            if (times.Of(governor) is { } time) return time;
            at = governor;
        }

        return null;
    }

    private bool IsPluperfect(Predicate predicate)
    {
        var verb = predicate.Support ?? predicate;
        if (verb.Kind != PredicateKind.Verb || Text[verb.Head].Xpos != PennTag.VBN) return false;
        foreach (var child in Text[verb.Head].Children)
        {
            if (child.Relation == Relation.Auxiliary && child.Lemma == "have" && string.Equals(child.Form, "had", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "said the army had attacked": the pluperfect of reported speech is a plain past.
    private bool IsReported(Predicate predicate)
    {
        var steps = 0;
        for (var token = Text[predicate.Head]; steps++ < MaxClimb;)
        {
            if (token.Relation is Relation.ClausalComplement) return true;
            if (token.Head is not { } head) break;
            token = head;
        }

        return false;
    }
}

using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Gives each date expression to the predicate whose time it tells, and answers when a predicate happened.</summary>
/// <remarks>
/// An expression belongs to the nearest predicate above it. A noun without a time of its own takes that of the verb it serves, a participle or infinitive
/// that of its clause; the time of saying is never the time of what is said.
/// </remarks>
internal sealed class TimeAssigner
{
    private const int MaxClimb = 8;

    private readonly EventLexicon lexicon;
    private readonly PredicateSet predicates;
    private readonly Dictionary<int, TimeSpanExpression> owned = [];

    internal TimeAssigner(EventLexicon lexicon, PredicateSet predicates)
    {
        this.lexicon = lexicon;
        this.predicates = predicates;
        foreach (var time in Text.Times)
        {
            if (time.Start is null || time.Last is null || time.First >= Text.Count || time.Bound is TimeBound.Until or TimeBound.Before) continue;
            var anchor = time.First;
            for (var i = time.First; i < Math.Min(time.End, Text.Count); i++)
            {
                if (Text.Head[i] < time.First || Text.Head[i] >= time.End) anchor = i;
            }

            var owner = predicates.At(anchor) is { } self && Text.Upos[anchor] == UniversalTag.Verb ? self : Above(anchor);
            if (owner is null) continue;

            // Of two times of one predicate the finer one tells more: "on Monday" beside "this year".
            if (!owned.TryGetValue(owner.Head, out var known) || Days(time) < Days(known)) owned[owner.Head] = time;
        }
    }

    private AnalyzedText Text => predicates.Text;

    /// <summary>When a predicate happened, or null where its clause gives no time.</summary>
    internal DateRange? Of(Predicate predicate)
    {
        if (Find(predicate) is not { } time) return null;
        var span = Text.SpanOf(time.First, time.End);
        var (start, last) = (time.Start!.Value, time.Last!.Value);
        return new DateRange(start, last < start ? start : last, time.Granularity, span.In(Text.Text));
    }

    private TimeSpanExpression? Find(Predicate predicate)
    {
        var at = predicate;
        for (var steps = 0; steps < MaxClimb; steps++)
        {
            if (owned.TryGetValue(at.Head, out var time)) return time;
            if (steps == 0 && OfArguments(at) is { } inner) return inner;
            var relation = Text.Relation[at.Head];
            if (relation is Relation.RelativeClause or Relation.Parataxis or Relation.Root) return null;
            if (at.Support is { } support)
            {
                at = support;
                continue;
            }

            if (predicates.Above(at.Head) is not { } governor) return null;
            if (lexicon.InClass("say", governor.Lemma) && relation is Relation.ClausalComplement) return null;
            if (relation == Relation.Conjunct && !IsShared(at, governor)) return null;
            if (relation is Relation.ClausalComplement or Relation.AdverbialClause && Text[at.Head].Xpos is not (PennTag.VBG or PennTag.VB or PennTag.VBN)) return null;
            at = governor;
        }

        return null;
    }

    // "the 2008 war ended", "held talks on Monday": the time may hang on the event noun.
    private TimeSpanExpression? OfArguments(Predicate verb)
    {
        if (verb.Kind != PredicateKind.Verb) return null;
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role is not (Role.Object or Role.Subject) || argument.Borrowed || !owned.TryGetValue(argument.Head, out var time)) continue;

            // "suspended an agreement of 1990" happened today.
            if (predicates.At(argument.Head) is { } noun && noun.Support == verb) return time;
        }

        return null;
    }

    // "met on Monday and signed": the second verb happened then too, unless the time stands after the first verb's own words only.
    private bool IsShared(Predicate later, Predicate first) => owned.TryGetValue(first.Head, out var time) && Text[later.Head].Child(Relation.NominalSubject) is null && time.First < later.Head;

    private Predicate? Above(int anchor)
    {
        var steps = 0;
        for (var index = Text.Head[anchor]; index >= 0 && steps++ < MaxClimb; index = Text.Head[index])
        {
            if (predicates.At(index) is { } predicate) return predicate;
        }

        return null;
    }

    private static int Days(TimeSpanExpression time) => time.Last!.Value.DayNumber - time.Start!.Value.DayNumber;
}

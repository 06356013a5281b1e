using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Answers "what does this source do to this target?" from the events of a report, else from the words that link the two.</summary>
/// <remarks>
/// Every predicate that means something political is asked how well the source fills its doer's place and the target another one, by the parties found, by who they
/// are in the report, and by the phrases of the tree. The best one answers. Whoever asks such a question wants an answer: where no predicate links the two, the
/// nearest one above either of them speaks, at last any word between them that the lexicon knows.
/// </remarks>
internal sealed class PairAnswerer
{
    private const int MaxClimb = 30;

    // A doer's and a sufferer's place that hold the very words asked for, against phrases that merely contain them.
    private const double Party = 4.5;
    private const double SameEntity = 4;
    private const double InPhrase = 3;
    private const double Swapped = 1.5;

    private readonly PredicateSet predicates;
    private readonly SenseMatcher senses;
    private readonly EventLexicon lexicon;
    private readonly ReportDiscourse discourse;
    private readonly IReadOnlyList<EventCandidate> unreported;

    internal PairAnswerer(CodingContext context)
    {
        predicates = context.Predicates;
        senses = context.Senses;
        lexicon = context.Lexicon;
        discourse = context.Discourse;
        unreported = context.Unreported;
    }

    private AnalyzedText Text => predicates.Text;

    /// <summary>The answer to one question.</summary>
    /// <param name="question">The two sides.</param>
    /// <param name="events">Candidates after merging, in the order of the output.</param>
    /// <param name="ids">Ids of those candidates in the output.</param>
    internal PairAnswer Answer(PairQuestion question, List<EventCandidate> events, IReadOnlyList<string> ids)
    {
        var (source, target) = (TokensOf(question.Source), TokensOf(question.Target));
        if (source.First >= source.End && target.First >= target.End) return new PairAnswer(null, null, null);
        var (best, top, id) = ((EventCandidate?)null, 0.0, (string?)null);
        for (var i = 0; i < events.Count; i++)
        {
            var fit = Fit(events[i], source, target);
            if (fit > top) (best, top, id) = (events[i], fit, ids[i]);
        }

        foreach (var candidate in unreported)
        {
            // What the report did not count as an event may still be what stands between the two.
            var fit = Fit(candidate, source, target) - 0.3;
            if (fit > top) (best, top, id) = (candidate, fit, null);
        }

        if (best is not null) return Answered(TypeToward(best, target), id);
        if ((Above(source, target, events) ?? AnySense(source, target)) is { } type) return Answered(type, null);
        return new PairAnswer(null, null, null);

        static PairAnswer Answered(EventType? type, string? id) => type is { } known ? new PairAnswer(known, Scale.Quad(known), id) : new PairAnswer(null, null, null);
    }

    private double Fit(EventCandidate candidate, (int First, int End) source, (int First, int End) target)
    {
        var doer = Math.Max(Side(candidate.Actors, source), Held(candidate, source, asDoer: true));
        var sufferer = Math.Max(Side(candidate.Reciprocal ? candidate.Actors : candidate.Recipients, target), Held(candidate, target, asDoer: candidate.Reciprocal));
        var fit = doer + sufferer;
        if (doer == 0 || sufferer == 0)
        {
            var turned = Math.Max(Side(candidate.Actors, target), Held(candidate, target, asDoer: true)) > 0 && Math.Max(Side(candidate.Recipients, source), Held(candidate, source, asDoer: false)) > 0;
            if (turned) fit = Math.Max(fit, 2 * Swapped);
        }

        if (fit == 0) return 0;
        fit -= Remoteness(candidate.Predicate.Head, source, target);
        if (candidate.Historical) fit -= 0.5;
        if (candidate.Status == EventStatus.Hypothetical) fit -= 1;
        return fit + candidate.Confidence;
    }

    // A word inside one of the sides ("the coalition fighting the rebels"), or in a clause that only describes it ("the ship that it had seized"), or that gives the
    // reason ("arrested for collaborating"), is not what the one does to the other.
    private double Remoteness(int head, (int First, int End) source, (int First, int End) target)
    {
        if ((head >= source.First && head < source.End) || (head >= target.First && head < target.End)) return 4;
        var remoteness = 0.0;
        foreach (var side in (ReadOnlySpan<(int First, int End)>)[source, target])
        {
            if (side.First < side.End && Text[head].IsWithin(Text[HeadOf(side)])) remoteness = 1.2;
        }

        var token = Text[head];
        if (token.Relation is Relation.AdverbialClause && token.Xpos == PennTag.VBG && token.Child(Relation.Marker) is { Form: "for" or "of" or "over" }) remoteness += 1;
        return remoteness;
    }

    // Is the one asked for among the parties, by words or by who they are?
    private double Side(List<Participant> side, (int First, int End) words)
    {
        var best = 0.0;
        foreach (var party in side)
        {
            if (party.IsWritten && party.First < words.End && words.First < party.End) return Party;
            if (best == 0 && IsNamed(party.Entity, words)) best = SameEntity;
        }

        return best;
    }

    private bool IsNamed(int entity, (int First, int End) words)
    {
        foreach (var mention in discourse.Mentions)
        {
            if (mention.Entity == entity && mention.First < words.End && words.First < mention.End && mention.Head >= words.First && mention.Head < words.End) return true;
        }

        return false;
    }

    // Does a phrase of the predicate hold the words? The doer's phrase, or any other one.
    private double Held(EventCandidate candidate, (int First, int End) words, bool asDoer)
    {
        if (words.First >= words.End) return 0;
        var head = HeadOf(words);
        var best = 0.0;
        foreach (var argument in candidate.Predicate.Arguments)
        {
            var isDoer = argument.Role == Role.Subject || (candidate.Predicate.Kind == PredicateKind.Noun && argument.Role == Role.Modified);
            if (isDoer != asDoer || !Text[head].IsWithin(Text[argument.Head])) continue;
            best = Math.Max(best, InPhrase - (0.2 * Distance(head, argument.Head)));
        }

        return best;
    }

    private int Distance(int head, int above)
    {
        var steps = 0;
        while (head != above && head >= 0 && steps < 8) (head, steps) = (Text.Head[head], steps + 1);
        return steps;
    }

    // What a candidate is toward this target: a call for harm to somebody is criticism of him, a deed that stayed undone is a refusal.
    private EventType TypeToward(EventCandidate candidate, (int First, int End) target)
    {
        if (candidate.Type == EventType.Request && target.First < target.End && HarmIn(candidate, target)) return EventType.Accuse;
        if (candidate.Status == EventStatus.Negated && Scale.Quad(candidate.Type) <= 2) return EventType.Reject;
        return candidate.Type;
    }

    private bool HarmIn(EventCandidate candidate, (int First, int End) target)
    {
        var head = HeadOf(target);
        var steps = 0;
        for (var index = Text.Head[head]; index >= 0 && index != candidate.Predicate.Head && steps++ < MaxClimb; index = Text.Head[index])
        {
            if (senses.TypeAt(index) is EventType.Sanction or EventType.Assault or EventType.Coerce or EventType.Accuse or EventType.Protest or EventType.Mobilize) return true;
        }

        return false;
    }

    // The nearest event word above the target or the source.
    private EventType? Above((int First, int End) source, (int First, int End) target, List<EventCandidate> events)
    {
        foreach (var side in (ReadOnlySpan<(int First, int End)>)[target, source])
        {
            if (side.First >= side.End) continue;
            var steps = 0;
            for (var index = HeadOf(side); index >= 0 && steps++ < MaxClimb; index = Text.Head[index])
            {
                if (predicates.At(index) is not { } predicate || senses.Of(predicate) is not { Sense.Type: { } type }) continue;
                var candidate = events.Find(it => it.Predicate == predicate) ?? unreported.FirstOrDefault(it => it.Predicate == predicate);
                return candidate is null ? type : TypeToward(candidate, target);
            }
        }

        return null;
    }

    // Where conditions kept every sense out, the first sense of a verb between the two still says more than nothing.
    private EventType? AnySense((int First, int End) source, (int First, int End) target)
    {
        var written = source.First < source.End ? source.First : target.First;
        var sentence = Text.Sentences[Text.SentenceOf[written]];
        var (first, end) = source.First < target.First ? (source.End, target.First) : (target.End, source.First);
        foreach (var (from, to) in (ReadOnlySpan<(int, int)>)[(first, end), (sentence.First, sentence.End)])
        {
            for (var i = from; i < to; i++)
            {
                if (predicates.At(i) is not { } predicate || lexicon.InClass("say", predicate.Lemma)) continue;
                var known = lexicon.Of(predicate.Lemma, predicate.Kind == PredicateKind.Noun ? WordClass.Noun : predicate.Kind == PredicateKind.Verb ? WordClass.Verb : WordClass.Adjective);
                EventType? general = null;
                foreach (var sense in known)
                {
                    // The least demanding one comes last.
                    if (sense.Type is { } type && sense.Particle is null) general = type;
                }

                if (general is not null) return general;
            }
        }

        return null;
    }

    private int HeadOf((int First, int End) words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (Text.Head[i] < words.First || Text.Head[i] >= words.End) return i;
        }

        return words.First;
    }

    private (int First, int End) TokensOf(Span span)
    {
        var (first, end) = (Text.Count, 0);
        for (var i = 0; i < Text.Count; i++)
        {
            if (Text.End[i] <= span.Start || Text.Start[i] >= span.End) continue;
            first = Math.Min(first, i);
            end = i + 1;
        }

        return (first, end);
    }
}

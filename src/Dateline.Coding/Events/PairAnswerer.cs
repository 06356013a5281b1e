using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Answers "what does this source do to this target?" from the coded events, else from the words that link the two.</summary>
internal sealed class PairAnswerer(PredicateSet predicates, SenseMatcher senses, EventLexicon lexicon)
{
    private const int MaxClimb = 30;

    private AnalyzedText Text => predicates.Text;

    /// <summary>The answer to one question.</summary>
    /// <param name="question">The two sides.</param>
    /// <param name="events">Candidates after merging, in the order of the output.</param>
    /// <param name="ids">Ids of those candidates in the output.</param>
    internal PairAnswer Answer(PairQuestion question, List<EventCandidate> events, IReadOnlyList<string> ids)
    {
        var (source, target) = (TokensOf(question.Source), TokensOf(question.Target));
        var (best, top) = (-1, 0.0);
        for (var i = 0; i < events.Count; i++)
        {
            var fit = Fit(events[i], source, target);
            if (fit > top) (best, top) = (i, fit);
        }

        // Both sides in the right places: nothing can be better. One side only: a word between the two may know more.
        if (best >= 0 && top >= 4.5) return new PairAnswer(events[best].Type, Scale.Quad(events[best].Type), ids[best]);
        if (Linking(source, target) is { } type) return new PairAnswer(type, Scale.Quad(type), null);
        if (best >= 0) return new PairAnswer(events[best].Type, Scale.Quad(events[best].Type), ids[best]);
        return new PairAnswer(null, null, null);
    }

    private static double Fit(EventCandidate candidate, (int First, int End) source, (int First, int End) target)
    {
        var actor = Touches(candidate.Actors, source);
        var recipient = Touches(candidate.Reciprocal ? candidate.Actors : candidate.Recipients, target);
        var fit = (actor ? 4.5 : 0) + (recipient ? 4.5 : 0);
        if (!actor && !recipient && Touches(candidate.Actors, target) && Touches(candidate.Recipients, source)) fit = 3;
        if (fit == 0) return 0;
        if (candidate.Historical) fit -= 0.5;
        if (candidate.Status is EventStatus.Hypothetical or EventStatus.Negated) fit -= 1;
        return fit + candidate.Confidence;
    }

    private static bool Touches(List<Participant> side, (int First, int End) words)
    {
        foreach (var party in side)
        {
            if (party.IsWritten && party.First < words.End && words.First < party.End) return true;
        }

        return false;
    }

    // The nearest event word above the source that also holds the target, else above either.
    private EventType? Linking((int First, int End) source, (int First, int End) target)
    {
        if (source.First >= source.End || target.First >= target.End) return null;
        var (from, to) = (HeadOf(source), HeadOf(target));
        foreach (var start in (ReadOnlySpan<int>)[to, from])
        {
            var other = start == to ? from : to;
            var steps = 0;
            for (var index = start; index >= 0 && steps++ < MaxClimb; index = Text.Head[index])
            {
                if (predicates.At(index) is not { } predicate || senses.Of(predicate) is not { Sense.Type: { } type }) continue;
                if (Text[other].IsWithin(Text[index]) || Governs(predicate, other)) return type;
            }
        }

        foreach (var start in (ReadOnlySpan<int>)[to, from])
        {
            var steps = 0;
            for (var index = start; index >= 0 && steps++ < MaxClimb; index = Text.Head[index])
            {
                if (predicates.At(index) is { } predicate && senses.Of(predicate) is { Sense.Type: { } type }) return type;
            }
        }

        return AnySense(source, target);
    }

    private static bool Governs(Predicate predicate, int head)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Head == head) return true;
        }

        return false;
    }

    // Where conditions kept every sense out, the first sense of a verb between the two still says more than nothing.
    private EventType? AnySense((int First, int End) source, (int First, int End) target)
    {
        var sentence = Text.Sentences[Text.SentenceOf[source.First]];
        var (first, end) = source.First < target.First ? (source.End, target.First) : (target.End, source.First);
        foreach (var (from, to) in (ReadOnlySpan<(int, int)>)[(first, end), (sentence.First, sentence.End)])
        {
            for (var i = from; i < to; i++)
            {
                if (predicates.At(i) is not { } predicate || lexicon.InClass("say", predicate.Lemma)) continue;
                var known = lexicon.Of(predicate.Lemma, predicate.Kind == PredicateKind.Noun ? WordClass.Noun : predicate.Kind == PredicateKind.Verb ? WordClass.Verb : WordClass.Adjective);
                foreach (var sense in known)
                {
                    if (sense.Type is { } type && sense.Particle is null) return type;
                }
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

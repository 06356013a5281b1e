using Dateline.Coding.Lexicon;

namespace Dateline.Coding.Events;

/// <summary>Codes the events of a report: candidates from predicates, then time, place, size, context, then the mentions of one happening joined.</summary>
internal sealed class EventCoder(EventLexicon lexicon)
{
    private readonly ContextReader contexts = new(lexicon);

    /// <summary>The events of a report, in the order of their first trigger.</summary>
    internal List<EventCandidate> Code(CodingContext context)
    {
        var finder = new EventFinder(lexicon, context.Predicates, context.Discourse, context.Senses, context.Statuses, context.Participants, context.Sources);
        var candidates = finder.Find();
        context.Unreported = finder.Unreported;
        var background = new Background(context.Predicates, context.Times);
        var sizes = new SizeReader(lexicon, context.Text);
        foreach (var candidate in candidates)
        {
            background.Apply(candidate);
            if (candidate.Historical) candidate.Confidence = Math.Round(candidate.Confidence * 0.8, 4);
            candidate.Place = context.Places.Of(candidate.Predicate);
            candidate.Size = sizes.Of(candidate.Predicate, candidate.Type);
            contexts.Add(context.Text, context.Text.Sentences[context.Text.SentenceOf[candidate.Predicate.Head]], candidate.Contexts);
        }

        new TollVersions(lexicon, context.Predicates, context.Participants, sizes).Add(candidates);
        new ImplicitParties(lexicon, context.Predicates, context.Discourse).Fill(candidates);
        new StoryParties(lexicon, context.Predicates, context.Discourse).Complete(candidates);
        candidates.RemoveAll(finder.Worth.IsOneSidedMeeting);
        new EventMerger(lexicon, context.Predicates, context.Discourse).Merge(candidates);
        return candidates;
    }
}

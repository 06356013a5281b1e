using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Fills in the other side of words and sanctions where the sentence leaves it to the story ("The Kremlin rejected the demand").</summary>
/// <remarks>
/// Looks backwards only: first at what a definite phrase refers to ("the demand", "the move", "their presence"), then at the last event that set the
/// actor against or beside somebody. Parties so found carry no words. Codebook 3.1, "implicit recipients from discourse".
/// </remarks>
internal sealed class ImplicitParties(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    // Further back a reader would not look either.
    private const int MaxSentences = 6;

    private readonly ToldBefore toldBefore = new(lexicon, predicates);
    private readonly Sides sides = new(discourse);

    private AnalyzedText Text => predicates.Text;

    /// <summary>Fills recipients of the candidates in text order.</summary>
    internal void Fill(List<EventCandidate> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (IsMutual(candidate)) Partners(candidates, i);
            if (candidate.Actors.Count == 0 || candidate.Reciprocal || !TakesRecipient(candidate.Type) || candidate.Recipients.Exists(IsParty)) continue;
            if (Doers(candidates, i)) continue;
            if (candidate.Type == EventType.Agree)
            {
                Addressed(candidates, i);
                continue;
            }

            if (candidate.Modes.Contains("investigate") || (candidate.Type == EventType.Support && !IsGreeting(candidate)) || Other(candidates, i) is not { } party) continue;
            Understand(candidate, party);
        }
    }

    // "two rounds of talks chaired by …", "A bilateral ceasefire has held": the parties that the story has brought together.
    private void Partners(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        var sentence = Text.SentenceOf[candidate.Predicate.Head];
        for (var j = index - 1; j >= 0 && sentence - Text.SentenceOf[candidates[j].Predicate.Head] <= MaxSentences; j--)
        {
            var earlier = candidates[j];
            if (earlier.Actors.Count < 2 || earlier.Recipients.Count > 0 || earlier.Type is EventType.Protest or EventType.Coerce) continue;
            var mediators = candidate.Actors.FindAll(actor => discourse.Entities[actor.Entity].Code is not null);
            if (mediators.Exists(mediator => earlier.Actors.Exists(actor => sides.Same(actor.Entity, mediator.Entity)))) continue;
            candidate.Actors.Clear();
            foreach (var actor in earlier.Actors) ParticipantFinder.Include(candidate.Actors, new Participant(actor.Entity, -1, -1));
            candidate.Actors.AddRange(mediators);
            candidate.Recipients.Clear();
            candidate.Steps.Add("parties understood: those of \"" + Text.Form[earlier.Predicate.Head] + "\"");
            return;
        }
    }

    // Talks that somebody only leads, and truces, need two sides.
    private bool IsMutual(EventCandidate candidate)
    {
        if (candidate.Recipients.Exists(IsParty)) return false;
        var coded = candidate.Actors.Count(actor => discourse.Entities[actor.Entity].Code is not null);
        return (candidate.Type == EventType.Consult && coded == 1 && lexicon.InClass("mediates", candidate.Predicate.Lemma))
            || (candidate.Type == EventType.Consult && coded == 0 && candidate.Predicate.Kind == PredicateKind.Noun)
            || (candidate.Type == EventType.Assault && coded == 0 && candidate.Reciprocal && candidate.Predicate.Kind == PredicateKind.Noun)
            || (candidate.Type == EventType.Retreat && coded == 0 && candidate.Modes.Contains("ceasefire"));
    }

    // "rejected the deadline", "denounced the ratification": those who did what the phrase refers back to.
    private bool Doers(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        if (toldBefore.Of(candidates, index, told => told.Actors.Exists(doer => IsOther(candidate, doer))) is not { } told) return false;
        candidate.Recipients.Clear();
        foreach (var doer in told.Actors)
        {
            if (!IsOther(candidate, doer)) continue;
            ParticipantFinder.Include(candidate.Recipients, new Participant(doer.Entity, -1, -1));
            candidate.Steps.Add($"recipient understood: {discourse.Entities[doer.Entity].Name}");
        }

        return true;
    }

    private bool IsOther(EventCandidate candidate, Participant doer) =>
        discourse.Entities[doer.Entity].Code is not null && !candidate.Actors.Exists(party => sides.Same(party.Entity, doer.Entity));

    private void Understand(EventCandidate candidate, int party)
    {
        candidate.Recipients.Clear();
        candidate.Recipients.Add(new Participant(party, -1, -1));
        candidate.Steps.Add($"recipient understood: {discourse.Entities[party].Name}");
    }

    // "telephoned his Greek colleague and offered to mediate", "Islamabad accepted": the one dealt with in the same breath, or who offered or asked last.
    private void Addressed(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        var accepts = candidate.Predicate.Lemma is "accept" or "consent" or "assent";
        var mediates = candidate.Cameo == "039";
        var sentence = Text.SentenceOf[candidate.Predicate.Head];
        for (var j = index - 1; j >= 0 && sentence - Text.SentenceOf[candidates[j].Predicate.Head] <= (mediates ? 20 : accepts ? 2 : 0); j--)
        {
            var earlier = candidates[j];
            if (accepts && earlier.Type is EventType.Agree or EventType.Request && OtherThan(earlier.Actors, candidate.Actors[0].Entity) is { } asker)
            {
                Understand(candidate, asker);
                return;
            }

            if (accepts) continue;
            var parties = mediates && earlier.Reciprocal && earlier.Actors.Count > 1 ? earlier.Actors : Involves(earlier.Actors, candidate.Actors[0].Entity) && sentence == Text.SentenceOf[earlier.Predicate.Head] ? earlier.Recipients : null;
            if (parties is null || parties.TrueForAll(party => discourse.Entities[party.Entity].Code is null || sides.Same(party.Entity, candidate.Actors[0].Entity))) continue;
            foreach (var party in parties) ParticipantFinder.Include(candidate.Recipients, new Participant(party.Entity, -1, -1));
            candidate.Steps.Add("recipients understood: those of \"" + Text.Form[earlier.Predicate.Head] + "\"");
            return;
        }
    }

    // "sent their congratulations": to whom the story is about.
    private bool IsGreeting(EventCandidate candidate)
    {
        foreach (var argument in candidate.Predicate.Arguments)
        {
            if (argument.Role == Role.Object && Text.Lemma[argument.Head] is "congratulation" or "greeting" or "congratulations") return true;
        }

        // "ratified it the same day"
        return candidate.Cameo == "057";
    }

    private static bool TakesRecipient(EventType type) => type is EventType.Agree or EventType.Reject or EventType.Accuse or EventType.Request or EventType.Threaten or EventType.Sanction or EventType.Concede or EventType.Support;

    private bool IsParty(Participant participant)
    {
        var entity = discourse.Entities[participant.Entity];
        return entity.Code is not null || entity.Kind is not (EntityKind.Other or EntityKind.Document);
    }

    private int? Other(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];

        // Of concessions only an apology has somebody to whom it is made.
        if (candidate.Type == EventType.Concede && candidate.Cameo != "055") return null;
        var actor = candidate.Actors[0].Entity;
        var sentence = Text.SentenceOf[candidate.Predicate.Head];
        for (var j = index - 1; j >= 0; j--)
        {
            var earlier = candidates[j];
            if (sentence - Text.SentenceOf[earlier.Predicate.Head] > MaxSentences) return null;
            if (earlier.Historical != candidate.Historical) continue;
            if (candidate.Type == EventType.Reject && earlier.Type is not (EventType.Request or EventType.Agree or EventType.Concede) && HasAsker(candidates, index, j, actor)) continue;
            if (Involves(earlier.Recipients, actor) || (earlier.Reciprocal && Involves(earlier.Actors, actor)))
            {
                if (OtherThan(earlier.Actors, actor) is { } opponent) return opponent;
            }

            if (Involves(earlier.Actors, actor) && OtherThan(earlier.Recipients, actor) is { } target) return target;

            // A refusal answers who asked or offered last.
            if (candidate.Type == EventType.Reject && earlier.Type is EventType.Request or EventType.Agree && OtherThan(earlier.Actors, actor) is { } asker) return asker;

            // Criticism and refusal answer the last deed of somebody else.
            if (candidate.Type == EventType.Support && earlier.Type is not (EventType.Accuse or EventType.Request) && OtherThan(earlier.Actors, actor) is { } praised) return praised;

            if (candidate.Type is EventType.Accuse && earlier.Type is EventType.Request or EventType.Sanction && HasDeed(candidates, index, j, actor)) continue;
            if (candidate.Type is EventType.Accuse or EventType.Reject && earlier.Type is not (EventType.Accuse or EventType.Support) && OtherThan(earlier.Actors, actor) is { } doer) return doer;
        }

        return null;
    }

    // Is there somebody further back who asked or offered?
    private bool HasAsker(List<EventCandidate> candidates, int index, int from, int actor)
    {
        var sentence = Text.SentenceOf[candidates[index].Predicate.Head];
        for (var j = from - 1; j >= 0 && sentence - Text.SentenceOf[candidates[j].Predicate.Head] <= 2; j--)
        {
            if (candidates[j].Type is EventType.Request or EventType.Agree && OtherThan(candidates[j].Actors, actor) is not null) return true;
        }

        return false;
    }

    // Reactions of others are condemned less than the deed that they react to.
    private bool HasDeed(List<EventCandidate> candidates, int index, int from, int actor)
    {
        var sentence = Text.SentenceOf[candidates[index].Predicate.Head];
        for (var j = from - 1; j >= 0 && sentence - Text.SentenceOf[candidates[j].Predicate.Head] <= MaxSentences; j--)
        {
            if (candidates[j] is { Historical: false, Type: EventType.Assault or EventType.Coerce or EventType.Mobilize } && OtherThan(candidates[j].Actors, actor) is not null) return true;
        }

        return false;
    }

    private bool Involves(List<Participant> side, int actor) => side.Exists(party => sides.Same(party.Entity, actor));

    private int? OtherThan(List<Participant> side, int actor)
    {
        foreach (var party in side)
        {
            if (!sides.Same(party.Entity, actor) && discourse.Entities[party.Entity].Code is not null) return party.Entity;
        }

        return null;
    }
}

using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Finds parties that another clause of the sentence names: who talked "after talks", who killed "when troops opened fire", with whom an agreement is that "lets Russia stay".</summary>
internal sealed class ClauseParties(EventLexicon lexicon, PredicateSet predicates, ParticipantFinder participants)
{
    private const int MaxClimb = 6;

    private AnalyzedText Text => predicates.Text;

    /// <summary>Adds to a candidate who the clauses around it say takes part.</summary>
    internal void Add(EventCandidate candidate)
    {
        if (candidate.Type == EventType.Consult && candidate.Predicate.Kind == PredicateKind.Noun && candidate.Actors.Count < 2) AddTalkers(candidate);
        if (candidate.Type == EventType.Assault && candidate.Actors.Count == 0 && candidate.Predicate is { Kind: PredicateKind.Verb, Passive: true }) AddCause(candidate);
        if (candidate.Type is EventType.Support or EventType.Sanction or EventType.Reject && candidate.Recipients.Count == 0 && !candidate.Reciprocal) AddBeneficiary(candidate);
    }

    // "After twelve hours of talks, Kosovo and Serbia agreed": whoever acts after, at or during talks took part in them.
    private void AddTalkers(EventCandidate candidate)
    {
        var (token, steps) = (Text[candidate.Predicate.Head], 0);
        while (token.Relation == Relation.NominalModifier && token.Head is { } outer && lexicon.InClass("stretch", outer.Lemma) && steps++ < MaxClimb) token = outer;
        if (token.Relation != Relation.Oblique || PredicateReader.Preposition(token) is not ("after" or "at" or "during" or "following" or "before" or "in") || token.Head is not { } verb || predicates.At(verb.Index) is not { } clause) return;
        var found = new List<Participant>();
        foreach (var argument in clause.Arguments)
        {
            if (argument.Role == (clause.Passive ? Role.Object : Role.Subject)) participants.Add(argument.Head, found, PartySide.Actor);
        }

        if (found.Count + candidate.Actors.Count < 2) return;
        foreach (var party in found) ParticipantFinder.Include(candidate.Actors, party);
        candidate.Steps.Add("parties: those of the clause");
    }

    // "one man was killed when a police van drove into the crowd"
    private void AddCause(EventCandidate candidate)
    {
        foreach (var clause in Text[candidate.Predicate.Head].Children)
        {
            if (clause.Relation != Relation.AdverbialClause || predicates.At(clause.Index) is not { } cause || !StartsWith(clause, "when", "after", "as")) continue;
            if (cause.Passive || !(cause.Lemma is "open" or "fire" or "drive" or "shoot" or "storm" or "raid" or "attack" or "bomb" or "shell" or "strike" or "hit" or "charge" or "ram" or "ambush" or "clash" or "throw" or "launch" or "detonate")) continue;
            foreach (var argument in cause.Arguments)
            {
                if (argument.Role == Role.Subject) participants.Add(argument.Head, candidate.Actors, PartySide.Actor);
            }

            candidate.Actors.RemoveAll(actor => candidate.Recipients.Exists(recipient => recipient.Entity == actor.Entity));
            if (candidate.Actors.Count > 0) return;
        }
    }

    // "ratified an agreement that lets the Russian fleet remain", "suspended an agreement under which it shared data with the Falklands": the other party of a paper stands in what it says.
    private void AddBeneficiary(EventCandidate candidate)
    {
        foreach (var argument in candidate.Predicate.Arguments)
        {
            if (argument.Role != Role.Object || !lexicon.InClass("agreement", Text.Lemma[argument.Head])) continue;
            foreach (var clause in Text[argument.Head].Children)
            {
                if (clause.Relation is not (Relation.RelativeClause or Relation.AdnominalClause) || predicates.At(clause.Index) is not { } content) continue;
                foreach (var part in content.Arguments)
                {
                    if (part.Head == argument.Head || part.Role is not (Role.Subject or Role.Object or Role.Indirect or Role.Oblique) || part.Borrowed) continue;
                    participants.Add(part.Head, candidate.Recipients, PartySide.Reached);
                    candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => participants.SameState(actor, recipient)));
                    if (candidate.Recipients.Count > 0) return;
                }
            }
        }
    }

    private static bool StartsWith(Token clause, params ReadOnlySpan<string> words)
    {
        foreach (var child in clause.Children)
        {
            if (child.Index > clause.Index) return false;
            if (child.Relation is Relation.Marker or Relation.AdverbialModifier && words.Contains(child.Form)) return true;
        }

        return false;
    }
}

using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Finds who is bound by an instrument, who brokered it, what it is about and what it replaces.</summary>
internal sealed class PartyReader(CodingContext context, InstrumentSet set)
{
    private const int MostParties = 30;

    private AnalyzedText Text => context.Text;

    /// <summary>Fills in every instrument of the set.</summary>
    internal void Read()
    {
        foreach (var instrument in set.All)
        {
            foreach (var mention in instrument.Mentions)
            {
                if (mention.Form is not (ReferenceForm.Pronoun or ReferenceForm.Verb)) ReadPhrase(instrument, mention);
            }

            AddDoers(instrument);
            AddKnown(instrument);
        }

        foreach (var predicate in context.Predicates.All) ReadClause(predicate);
        foreach (var instrument in set.All)
        {
            instrument.Parties.RemoveAll(party => instrument.Brokers.Exists(broker => broker.Entity == party.Entity) && instrument.Parties.Count > 2);
            if (instrument.Parties.Count > MostParties) instrument.Parties.RemoveRange(MostParties, instrument.Parties.Count - MostParties);
        }
    }

    private void ReadPhrase(InstrumentCandidate instrument, InstrumentMention mention)
    {
        foreach (var child in Text[mention.Head].Children)
        {
            switch (child.Relation)
            {
                case Relation.NominalModifier or Relation.Oblique:
                    ReadPreposition(instrument, child, PredicateReader.Preposition(child));
                    break;
                case Relation.Possessor when set.At(child.Index) is null && IsBilateral(instrument):
                    Include(child.Index, instrument.Parties);
                    break;
                case Relation.AdjectivalModifier or Relation.Compound when IsBroking(child.Lemma):
                    foreach (var broker in child.Children) Include(broker.Index, instrument.Brokers);
                    break;
                case Relation.Compound when mention.Name is not null:
                    // "the Stockholm agreement" is called after a place and binds nobody there.
                    break;
                case Relation.AdjectivalModifier or Relation.Compound or Relation.DescriptiveModifier:
                    if (context.Participants.Direct(child.Index) is { } party && context.Discourse.Entities[party.Entity].Code is not null) ParticipantFinder.Include(instrument.Parties, party);
                    foreach (var inner in child.Children)
                    {
                        if (inner.Relation is Relation.Compound or Relation.AdjectivalModifier && context.Participants.Direct(inner.Index) is { } other) ParticipantFinder.Include(instrument.Parties, other);
                    }

                    break;
                case Relation.AdnominalClause when IsInfinitive(child):
                    instrument.Topic ??= Stretch(child);
                    break;
            }
        }
    }

    private void ReadPreposition(InstrumentCandidate instrument, Token phrase, string preposition)
    {
        switch (preposition)
        {
            case "between" or "with" or "among":
                Include(phrase.Index, instrument.Parties);
                foreach (var child in phrase.Children)
                {
                    if (child.Relation == Relation.Conjunct) Include(child.Index, instrument.Parties);
                }

                break;
            case "by" or "of" when !IsBilateral(instrument) && context.Participants.Direct(phrase.Index) is { } issuer:
                ParticipantFinder.Include(instrument.Parties, issuer);
                break;
            case "on" or "over" or "about" or "regarding" or "concerning" or "for" or "governing":
                if (!OnTimes(phrase)) instrument.Topic ??= Stretch(phrase);
                break;
        }
    }

    private bool OnTimes(Token phrase)
    {
        foreach (var time in Text.Times)
        {
            if (time.First <= phrase.Index && phrase.Index < time.End) return true;
        }

        return false;
    }

    // Signatories of an agreement are its parties; of an order or law it is those who issue it.
    private void AddDoers(InstrumentCandidate instrument)
    {
        foreach (var stage in instrument.Stages)
        {
            if (stage.Status is EventStatus.Negated || stage.Kind is not (StageKind.Signed or StageKind.Initialled or StageKind.Ratified or StageKind.Negotiated or StageKind.WithdrawnFrom or StageKind.Ordered or StageKind.Suspended)) continue;
            if (stage.Kind == StageKind.Ordered && IsBilateral(instrument)) continue;
            foreach (var doer in stage.By) ParticipantFinder.Include(instrument.Parties, IsBilateral(instrument) ? State(doer) : doer);
        }
    }

    // Presidents sign and parliaments ratify for their states, which the report usually names.
    private Participant State(Participant doer)
    {
        var entity = context.Discourse.Entities[doer.Entity];
        if (entity.Code is not { Length: 3 } code || entity.Sector.Contains("REB") || entity.Sector.Contains("PRE") || entity.Kind is EntityKind.Country or EntityKind.Territory) return doer;
        var state = context.Discourse.Entities.Find(other => other.Kind == EntityKind.Country && string.Equals(other.Code, code, StringComparison.Ordinal));
        return state is null ? doer : new Participant(state.Index, -1, -1);
    }

    // Parties that the catalogue names and the report speaks of.
    private void AddKnown(InstrumentCandidate instrument)
    {
        if (instrument.Known is not { } known) return;
        foreach (var entity in context.Discourse.Entities.ToList())
        {
            if (entity.Code is not { } code || !StandsForItsCode(entity)) continue;
            if (known.Parties.Contains(code)) ParticipantFinder.Include(instrument.Parties, new Participant(entity.Index, -1, -1));
            else if (known.Brokers.Contains(code)) ParticipantFinder.Include(instrument.Brokers, new Participant(entity.Index, -1, -1));
        }
    }

    private static bool StandsForItsCode(DiscourseEntity entity) => entity.Kind == EntityKind.Country || entity.Name is "European Union" or "United Nations";

    private void ReadClause(Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Verb) return;
        if (predicate.Lemma is "sign" or "conclude" or "reach" or "strike" or "negotiate" or "make" or "ink" or "clinch" or "initiall" or "initial") ReadPartner(predicate);
        var isReplacing = predicate.Lemma is "replace" or "supersede";
        if (!isReplacing && !IsBroking(predicate.Lemma)) return;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role != Role.Object || set.At(argument.Head) is not { } instrument) continue;
            foreach (var doer in predicate.Arguments)
            {
                if (doer.Role != Role.Subject) continue;
                if (!isReplacing) Include(doer.Head, instrument.Brokers);
                else if (set.At(doer.Head) is { } later && later != instrument) later.Supersedes = instrument;
            }
        }
    }

    // "signing a deal with the United States"
    private void ReadPartner(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role != Role.Object || set.At(argument.Head) is not { } instrument || !IsBilateral(instrument)) continue;
            foreach (var partner in predicate.Arguments)
            {
                if (partner is { Role: Role.Oblique, Preposition: "with" }) Include(partner.Head, instrument.Parties);
            }
        }
    }

    private void Include(int head, List<Participant> found)
    {
        var before = found.Count;
        List<Participant> named = [];
        context.Participants.Add(head, named, PartySide.Actor);
        foreach (var participant in named) ParticipantFinder.Include(found, participant);
        if (found.Count > before || named.Count > 0 || !context.Discourse.MentionAt(head).HasValue) return;
        if (context.Participants.Unknown(head) is { } unknown) ParticipantFinder.Include(found, unknown);
    }

    private static bool IsBroking(string lemma) => lemma is "broker" or "mediate" or "brokered" or "mediated" or "facilitate" or "sponsored" or "sponsor" or "backed" or "facilitated" or "negotiated";

    private static bool IsBilateral(InstrumentCandidate instrument) => instrument.Kind is InstrumentKind.Agreement or InstrumentKind.Treaty or InstrumentKind.Ceasefire or InstrumentKind.Memorandum;

    private static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }

    // The words of a phrase without its preposition.
    private TokenRange Stretch(Token phrase)
    {
        var (first, end) = (phrase.Index, phrase.Index + 1);
        Widen(phrase.Index, ref first, ref end, 0);
        while (first < phrase.Index && Text.Relation[first] is Relation.Case or Relation.Marker && Text.Head[first] == phrase.Index) first++;
        return new TokenRange(first, end);
    }

    private void Widen(int token, ref int first, ref int end, int depth)
    {
        if (depth > 6) return;
        foreach (var child in Text[token].Children)
        {
            if (child.Relation is Relation.Punctuation or Relation.Parataxis or Relation.AdverbialClause or Relation.RelativeClause) continue;
            first = Math.Min(first, child.Index);
            end = Math.Max(end, child.Index + 1);
            Widen(child.Index, ref first, ref end, depth + 1);
        }
    }
}

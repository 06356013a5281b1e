using Dateline.Coding.Events;
using Dateline.Coding.Lexicon;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>What a predicate phrase says of a thing: "part of Georgia", "an independent state", "illegal", "occupied by Turkey".</summary>
internal sealed class PhraseMeaning(CodingContext context, ClaimLexicon lexicon, ClaimParties parties, ClaimSlots slots, ClaimHolders holders)
{
    private AnalyzedText Text => context.Text;

    /// <summary>The claims that a predication makes: one for each relation that its phrase tells.</summary>
    internal List<ClaimCandidate> Read(Predication predication, bool polarity)
    {
        var found = new List<ClaimCandidate>();
        var phrase = OneOf(predication.Phrase);
        if (IsBreakaway(phrase)) Add(found, predication, polarity, ClaimRelation.BreakawayFrom, Lands(predication), Mother(phrase, predication), "breakaway");
        else if (IsPlainPlace(phrase, predication)) return found;
        else if (Nationality(phrase, predication) is { } nation) Add(found, predication, polarity, ClaimRelation.PartOf, Lands(predication), [nation], "nationality");
        else if (Belonging(phrase, predication) is { Count: > 0 } owners) Add(found, predication, polarity, ClaimRelation.PartOf, Lands(predication), owners, "part of");
        else if (IsState(phrase, predication.IsView && lexicon.Is("statal", MistakenNouns.LemmaOf(Text[predication.Clause])))) Add(found, predication, polarity, ClaimRelation.Independent, States(predication), null, "a state");
        else if (IsLawful(phrase) is { } lawful && !predication.Subjects.All(IsPerson)) Add(found, predication, polarity == lawful, ClaimRelation.Legitimate, Things(predication), null, lawful ? "lawful" : "unlawful");
        else if (predication.IsView && lexicon.Is("authority", Text.Lemma[phrase])) Add(found, predication, polarity, ClaimRelation.Legitimate, Things(predication), null, "an authority");
        else if (Partner(phrase) is { Count: > 0 } allies) Add(found, predication, polarity, ClaimRelation.AlliedWith, Powers(predication), allies, "an ally");
        else if (Text.Upos[phrase] == UniversalTag.Verb) AddParticiple(found, predication, phrase, polarity);
        else if (lexicon.Of(Text.Lemma[phrase].ToLowerInvariant(), WordClass.Noun) is { Length: > 0 } entries) AddNoun(found, predication, phrase, entries, polarity);
        return found;
    }

    // "considers Taiwan a breakaway province"
    private bool IsBreakaway(int phrase)
    {
        if (!lexicon.Is("land", Text.Lemma[phrase])) return false;
        foreach (var child in Text[phrase].Children)
        {
            if (child.Index < phrase && lexicon.Of(child.Lemma, WordClass.Adjective).Any(static entry => entry.Relation == ClaimRelation.BreakawayFrom)) return true;
        }

        return false;
    }

    // "Crimea is Russian", "Abkhazia is Georgia": of a land that is no state of its own.
    private Participant? Nationality(int phrase, Predication predication)
    {
        if (parties.Known(phrase) is not { } known || Text.Upos[phrase] is not (UniversalTag.Adjective or UniversalTag.ProperNoun) || predication.Rule == PredicationFinder.Apposition) return null;
        if (context.Discourse.Entities[known.Entity].Kind != EntityKind.Country) return null;
        var lands = Lands(predication);
        return lands.Count > 0 && lands.TrueForAll(land => context.Discourse.Entities[land.Entity].Kind is EntityKind.Territory or EntityKind.Place) ? known : null;
    }

    // What a breakaway land has broken from: "region of Somalia", "its province", else the state it lies in, else whoever considers it so.
    private List<Participant> Mother(int phrase, Predication predication)
    {
        if (slots.Fill(phrase, null, ["of", "owner"]) is { Count: > 0 } named && parties.Owners(named[0]) is { Count: > 0 } owners) return owners;
        if (Lands(predication) is { Count: > 0 } lands && parties.StateOf(lands[0]) is { } state) return [state];
        return predication.Holder is { } holder ? holders.Of(holder) : [];
    }

    // "Kunduz, a province of Afghanistan" is geography; of a contested land it is a claim.
    private bool IsPlainPlace(int phrase, Predication predication) => predication.Rule == PredicationFinder.Apposition && Text.Lemma[phrase] != "part" && lexicon.Is("belonging", Text.Lemma[phrase])
        && Lands(predication).TrueForAll(land => context.Discourse.Entities[land.Entity].Kind != EntityKind.Territory);

    // "one of its provinces": the provinces tell it.
    private int OneOf(int phrase)
    {
        if (Text.Lemma[phrase] is not ("one" or "some" or "kind")) return phrase;
        foreach (var child in Text[phrase].Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma == "of") return child.Index;
        }

        return phrase;
    }

    /// <summary>Whose part a phrase says something is ("part of Russia", "Chinese territory", "its own"), empty where it says no such thing.</summary>
    private List<Participant> Belonging(int phrase, Predication predication)
    {
        var lemma = Text.Lemma[phrase].ToLowerInvariant();
        if (!lexicon.Is("belonging", lemma)) return [];
        foreach (var child in Text[phrase].Children)
        {
            if (child.Relation is not (Relation.NominalModifier or Relation.Oblique) || child.Index < phrase || child.Child(Relation.Case)?.Lemma is not ("of" or "to")) continue;

            // "part of its national territory", "part of Chinese soil": the owner stands before the land.
            if (lexicon.Is("belonging", child.Lemma) && Belonging(child.Index, predication) is { Count: > 0 } nested) return nested;
            if (parties.Owners(child.Index) is { Count: > 0 } owners) return owners;
        }

        if (lemma is "part" or "portion") return [];
        if (Text[phrase].Child(Relation.Possessor) is { } possessor) return Claimant(possessor, predication) ?? parties.Owners(possessor.Index);
        foreach (var child in Text[phrase].Children)
        {
            if (child.Index < phrase && child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier && context.Participants.Direct(child.Index) is { } owner
                && context.Discourse.Entities[owner.Entity].Kind is EntityKind.Country or EntityKind.Territory or EntityKind.Government) return [owner];
        }

        return [];
    }

    // "maintains that the island is its territory": in a claim of belonging "its" is the claimant's.
    private List<Participant>? Claimant(Token possessor, Predication predication)
    {
        if (possessor.Upos != UniversalTag.Pronoun || (predication.Holder ?? holders.Around(predication.Phrase)?.Speaker) is not { } holder) return null;
        var states = holders.Of(holder);
        for (var i = 0; i < states.Count; i++)
        {
            if (context.Discourse.Entities[states[i].Entity].Kind is not EntityKind.Country && parties.StateOf(states[i]) is { } state) states[i] = state with { First = possessor.Index, End = possessor.Index + 1 };
        }

        return states.Count > 0 ? states : null;
    }

    /// <summary>Does a phrase say that something is a state of its own?</summary>
    internal bool IsState(int phrase, bool isView)
    {
        if (lexicon.Is("independent", Text.Lemma[phrase])) return Text[phrase].Child(Relation.AdverbialModifier)?.Lemma is not ("more" or "less" or "very" or "financially" or "economically" or "fiercely");
        if (!lexicon.Is("state", Text.Lemma[phrase])) return false;
        foreach (var child in Text[phrase].Children)
        {
            if (child.Relation == Relation.AdjectivalModifier && lexicon.Is("independent", child.Lemma)) return true;
        }

        return isView;
    }

    // "void", "null and void", "an illegal act"; null where the phrase is about something else.
    private bool? IsLawful(int phrase)
    {
        if (Lawfulness(Text.Lemma[phrase]) is { } own) return own;
        if (Text.Upos[phrase] != UniversalTag.Noun || !(lexicon.Is("act", Text.Lemma[phrase]) || lexicon.Is("authority", Text.Lemma[phrase]) || parties.IsText(phrase))) return null;
        foreach (var child in Text[phrase].Children)
        {
            if (child.Relation == Relation.AdjectivalModifier && Lawfulness(child.Lemma) is { } modifier) return modifier;
        }

        return null;
    }

    private bool? Lawfulness(string lemma) => lexicon.Is("lawful", lemma) ? true : lexicon.Is("unlawful", lemma) ? false : null;

    private bool IsPerson(int head) => context.Discourse.EntityAt(head)?.Kind == EntityKind.Person;

    // "an ally of the United States", "Washington's ally", "its closest ally"
    private List<Participant> Partner(int phrase)
    {
        if (!lexicon.Is("ally", Text.Lemma[phrase])) return [];
        foreach (var child in Text[phrase].Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma is "of" or "to" && parties.Powers(child.Index) is { Count: > 0 } allies) return allies;
        }

        return slots.Fill(phrase, null, ["owner"]) is { Count: > 0 } owner ? parties.Powers(owner[0]) : [];
    }

    private void AddParticiple(List<ClaimCandidate> found, Predication predication, int phrase, bool polarity)
    {
        foreach (var entry in lexicon.Of(Text.Lemma[phrase], WordClass.Verb))
        {
            if (entry.Particle is not null || !entry.Object.Contains("obj")) continue;
            var makers = Text[phrase].Child(Relation.Agent) is { } agent ? parties.Powers(agent.Index) : [];
            if (makers.Count == 0) return;
            Add(found, predication, polarity == entry.Polarity, entry.Relation, makers, Lands(predication), entry.Name);
            return;
        }
    }

    // "is an occupier of", "constitutes a violation of the treaty"
    private void AddNoun(List<ClaimCandidate> found, Predication predication, int phrase, IReadOnlyList<ClaimEntry> entries, bool polarity)
    {
        foreach (var entry in entries)
        {
            if (entry.Relation == ClaimRelation.Violates)
            {
                foreach (var target in slots.Fill(phrase, null, entry.Object)) Add(found, predication, polarity, entry.Relation, Things(predication), parties.Texts(target), entry.Name);
                return;
            }
        }
    }

    private List<Participant> Lands(Predication predication) => [.. predication.Subjects.SelectMany(head => parties.Lands(head)).DistinctBy(land => land.Entity)];

    private List<Participant> Powers(Predication predication) => [.. predication.Subjects.SelectMany(head => parties.Powers(head)).DistinctBy(power => power.Entity)];

    private List<Participant> Things(Predication predication) => [.. predication.Subjects.SelectMany(head => parties.Anything(head)).DistinctBy(thing => thing.Entity)];

    // Only lands can be states; an authority that is called one stands for its land.
    private List<Participant> States(Predication predication)
    {
        var lands = Lands(predication);
        lands.RemoveAll(land => context.Discourse.Entities[land.Entity].Kind == EntityKind.Other && !lexicon.Is("land", Text.Lemma[land.End - 1]));
        return lands;
    }

    private static void Add(List<ClaimCandidate> found, Predication predication, bool polarity, ClaimRelation relation, List<Participant> subjects, List<Participant>? objects, string name)
    {
        if (subjects.Count == 0 || objects is { Count: 0 }) return;
        var candidate = new ClaimCandidate { Trigger = predication.Phrase, Relation = relation, Subjects = subjects, Objects = objects ?? [], Told = polarity, Rule = $"{predication.Rule} {name}" };
        candidate.Evidence.Add((Math.Min(predication.Subjects[0], Math.Min(predication.Clause, predication.Phrase)), Math.Max(predication.Phrase, Objects(candidate)) + 1));
        found.Add(candidate);
    }

    private static int Objects(ClaimCandidate candidate) => candidate.Objects.Count == 0 ? -1 : candidate.Objects.Max(party => party.End - 1);
}

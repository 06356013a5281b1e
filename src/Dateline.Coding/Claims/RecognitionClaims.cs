using Dateline.Coding.Events;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Recognition and its refusal: of a state, of its independence, of somebody's sovereignty over a land, of an authority or an act.</summary>
/// <remarks>"Recognise X as Y" is read with the other verbs of regarding (<see cref="PredicationFinder"/>); here is what stands without "as".</remarks>
internal sealed class RecognitionClaims(CodingContext context, ClaimLexicon lexicon, ClaimParties parties, ClaimSlots slots, ClaimHolders holders, ClaimStanding standing)
{
    private AnalyzedText Text => context.Text;

    /// <summary>The claims that a verb or noun of recognition makes.</summary>
    internal List<ClaimCandidate> Read(int word)
    {
        var found = new List<ClaimCandidate>();
        if (Text.Upos[word] == UniversalTag.Verb && lexicon.Is("recognise", Text.Lemma[word]) && context.Predicates.At(word) is { } verb) ReadVerb(verb, found);
        else if (Text.Upos[word] == UniversalTag.Noun && lexicon.Is("recognition", Text.Lemma[word])) ReadNoun(word, found);
        return found;
    }

    private void ReadVerb(Predicate verb, List<ClaimCandidate> found)
    {
        var token = Text[verb.Head];
        if (HasAs(token)) return;
        if (token.Relation == Relation.AdjectivalModifier)
        {
            ReadAttributive(token, found);
            return;
        }

        var things = new List<int>();
        ArgumentFinder.Fill(Text, verb, "obj", things);
        var decider = Decider(verb);
        var told = decider is null ? standing.Of(verb) : true;
        if (things.Count == 0 || told is not { } polarity) return;
        var subject = decider ?? Recogniser(verb);
        foreach (var thing in things) Add(found, verb.Head, thing, polarity, subject);
    }

    // "a decision by the president to recognise": whoever decides recognises.
    private int? Decider(Predicate verb)
    {
        var token = Text[verb.Head];
        if (token.Child(Relation.Marker)?.Form != "to") return null;
        for (var i = verb.Head - 1; i >= token.Sentence.First && i > verb.Head - FurthestDecision; i--)
        {
            if (Text.Upos[i] is UniversalTag.Verb) return null;
            if (Text.Upos[i] == UniversalTag.Noun && lexicon.Is("decision", Text.Lemma[i])) return slots.Fill(i, null, ["owner"]) is { Count: > 0 } decider ? decider[0] : null;
        }

        return null;
    }

    private const int FurthestDecision = 10;

    private int? Recogniser(Predicate verb)
    {
        var token = Text[verb.Head];
        if (token.Child(Relation.NominalSubject) is { } own) return PredicateReader.Antecedent(Text, own.Index);
        if (verb.First(Role.Subject) is >= 0 and var subject) return subject;

        // "Syria was the first country to recognise"
        if (token.Relation is Relation.AdnominalClause or Relation.RelativeClause && token.Head is { } noun && noun.Child(Relation.Copula) is not null) return noun.Index;

        // "About 100 countries, among them …, have recognised": parsers take the long subject for an adjunct.
        foreach (var child in token.Children)
        {
            if (child.Index < token.Index && child.Relation is Relation.Oblique or Relation.UnmarkedOblique or Relation.Dislocated && child.Child(Relation.Case) is null && child.Upos is UniversalTag.Noun or UniversalTag.ProperNoun) return child.Index;
        }

        return null;
    }

    // "the internationally recognised government"
    private void ReadAttributive(Token participle, List<ClaimCandidate> found)
    {
        if (participle.Head is { } noun && lexicon.Is("authority", noun.Lemma)) Make(found, participle.Index, ClaimRelation.Legitimate, parties.Anything(noun.Index), [], polarity: true, slots.Fill(participle.Index, null, ["maker"]) is [var maker] ? holders.Of(maker) : World(participle));
    }

    private void ReadNoun(int noun, List<ClaimCandidate> found)
    {
        if (Text[noun].Child(Relation.Case)?.Lemma == "in") return;
        var things = slots.Fill(noun, null, ["of"]);
        if (things.Count == 0) return;
        var owner = slots.Fill(noun, null, ["owner", "from"]);
        if (owner.Count == 0 || standing.OfPhrase(noun, noun) is not { } polarity) return;
        foreach (var thing in things) Add(found, noun, thing, polarity, owner[0]);
    }

    private void Add(List<ClaimCandidate> found, int word, int thing, bool polarity, int? subject)
    {
        var lemma = Text.Lemma[thing].ToLowerInvariant();
        var view = subject is { } who ? ViewOf(who, ref polarity) : World(Text[word]);
        if (lexicon.Is("statehood", lemma))
        {
            var over = slots.Fill(thing, null, ["over"]);
            var owner = slots.Fill(thing, null, ["owner", "of"]);
            if (owner.Count == 0) return;
            if (over.Count > 0) Make(found, word, ClaimRelation.PartOf, Lands(over), parties.Owners(owner[0]), polarity, view);
            else Make(found, word, ClaimRelation.Independent, Lands(owner), [], polarity, view);
        }
        else if (lexicon.Is("lawfulness", lemma))
        {
            var of = slots.Fill(thing, null, ["of", "owner"]);
            if (of.Count > 0) Make(found, word, ClaimRelation.Legitimate, parties.Anything(of[0]), [], polarity, view);
        }
        else if (lexicon.Is("authority", lemma) || lexicon.Is("act", lemma) || parties.IsText(thing))
        {
            Make(found, word, ClaimRelation.Legitimate, parties.Anything(thing), [], polarity, view);
        }
        else if (context.Discourse.EntityAt(thing) is { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Government })
        {
            Make(found, word, ClaimRelation.Legitimate, parties.Anything(thing), [], polarity, view);
        }
        else if (parties.Lands(thing) is { Count: > 0 } lands && lands.TrueForAll(land => IsState(land, thing)))
        {
            Make(found, word, ClaimRelation.Independent, lands, [], polarity, view);
        }
    }

    private bool IsState(Participant land, int head) => context.Discourse.Entities[land.Entity].Kind is EntityKind.Territory or EntityKind.Country || (context.Discourse.Entities[land.Entity].Kind == EntityKind.Other && lexicon.Is("state", Text.Lemma[head]));

    // "No state has recognised it, not even Armenia": a denial, held by those named.
    private List<Participant> ViewOf(int subject, ref bool polarity)
    {
        var view = holders.Of(subject);
        if (holders.IsNobody(subject))
        {
            polarity = false;
            if (view.Count > 1) view.RemoveAt(0);
        }

        return view;
    }

    private List<Participant> World(Token word) => ClaimStanding.IsWorldwide(word) ? [parties.World()] : [];

    private List<Participant> Lands(List<int> heads)
    {
        var lands = new List<Participant>();
        foreach (var head in heads)
        {
            var own = parties.Lands(head);
            if (own.Count == 0) own = [.. parties.Powers(head).Select(power => parties.LandOf(power)).OfType<Participant>()];
            lands.AddRange(own);
        }

        return lands;
    }

    private static void Make(List<ClaimCandidate> found, int word, ClaimRelation relation, List<Participant> subjects, List<Participant> objects, bool polarity, List<Participant> view)
    {
        if (subjects.Count == 0 || (relation == ClaimRelation.PartOf && objects.Count == 0)) return;
        var candidate = new ClaimCandidate
        {
            Trigger = word,
            Relation = relation,
            Subjects = subjects,
            Objects = objects,
            Told = polarity,
            IsView = true,
            Holders = view.Count == 0 ? null : view,
            CueFirst = word,
            CueEnd = word + 1,
            Rule = "recognition",
        };
        var all = view.Concat(subjects).Concat(objects).Where(party => party.First >= 0 && Math.Abs(party.First - word) < 40).ToList();
        candidate.Evidence.Add((Math.Min(word, all.Count == 0 ? word : all.Min(party => party.First)), Math.Max(word + 1, all.Count == 0 ? 0 : all.Max(party => party.End))));
        found.Add(candidate);
    }

    private bool HasAs(Token verb)
    {
        for (var i = verb.Index + 1; i < verb.Sentence.End && i < verb.Index + 28; i++)
        {
            if (Text.Form[i] is ";" or ":") return false;
            if (Text.Form[i] == "as" && Text.Form[i - 1] is not ("as" or "such" or "well")) return true;
        }

        return false;
    }
}

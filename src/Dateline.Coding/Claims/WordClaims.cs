using Dateline.Coding.Events;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Claims made by a word of the lexicon with its places filled: "Russia controls X", "Russia's annexation of X", "X-held Y", "breakaway Y".</summary>
internal sealed class WordClaims(CodingContext context, ClaimLexicon lexicon, ClaimParties parties, ClaimSlots slots, ClaimStanding standing, MistakenNouns mistaken)
{
    private AnalyzedText Text => context.Text;

    /// <summary>The claim that a word makes, or null.</summary>
    internal ClaimCandidate? Read(int word)
    {
        var lemma = MistakenNouns.LemmaOf(Text[word]).ToLowerInvariant();
        return Text.Upos[word] switch
        {
            UniversalTag.Verb when Text[word].Child(Relation.Possessor) is null => context.Predicates.At(word) is { } verb ? ReadVerb(word, lemma, verb) : null,
            UniversalTag.Noun when lexicon.Of(lemma, WordClass.Verb).Length > 0 && mistaken.Read(word) is { } verb => ReadVerb(word, lemma, verb),
            UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Verb => First(word, lexicon.Of(lemma, WordClass.Noun), null) ?? First(word, lexicon.Of(lemma, WordClass.Adjective), null),
            UniversalTag.Adjective => First(word, lexicon.Of(lemma, WordClass.Adjective), null),
            _ => null,
        };
    }

    private ClaimCandidate? ReadVerb(int word, string lemma, Predicate verb)
    {
        var entries = lexicon.Of(lemma, WordClass.Verb);
        return entries.Length == 0 ? null : First(word, entries, verb);
    }

    private ClaimCandidate? First(int word, IReadOnlyList<ClaimEntry> entries, Predicate? verb)
    {
        foreach (var entry in entries)
        {
            if (!HasParticle(word, entry.Particle) || !entry.Conditions.All(condition => Meets(word, verb, condition))) continue;
            if (Candidate(word, entry, verb) is { } candidate) return candidate;
        }

        return null;
    }

    private ClaimCandidate? Candidate(int word, ClaimEntry entry, Predicate? verb)
    {
        var polarity = verb is null ? standing.OfPhrase(word, Governor(word)) : standing.Of(verb);
        if (polarity is null && verb is not null && lexicon.Is("stay", verb.Lemma) && context.Statuses.Of(verb).Status == EventStatus.Future) polarity = true;
        if (polarity is not { } told) return null;
        if (verb is null && Text[word].Head is { } governor && Text[word].Relation == Relation.Object && lexicon.Is("loss", governor.Lemma)) told = !told;
        if (entry.IsDeed && (!told || IsOld(verb, word))) return null;
        var subjectHeads = slots.Fill(word, verb, entry.Subject);
        var objectHeads = entry.Object.IsEmpty ? [] : slots.Fill(word, verb, entry.Object);
        var (subjects, objects) = Parties(entry, word, subjectHeads, objectHeads, out var size);
        if (subjects.Count == 0 || (objects.Count == 0 && NeedsObject(entry.Relation))) return null;
        objects.RemoveAll(party => subjects.Exists(subject => subject.Entity == party.Entity));
        if (objects.Count == 0 && NeedsObject(entry.Relation)) return null;
        var candidate = new ClaimCandidate
        {
            Trigger = word,
            Relation = entry.Relation,
            Subjects = subjects,
            Objects = objects,
            Told = told == entry.Polarity,
            Basis = entry.Basis,
            Holders = entry.HeldBySubject ? Proclaimers(word, entry, verb, subjects) : null,
            Size = size,
            IsPresupposed = IsPresupposed(word, entry),
            Rule = entry.Name,
        };
        candidate.Evidence.Add(Stretch(word, subjects, objects, entry.Conditions.SelectMany(condition => slots.Fill(word, verb, [condition.Place]))));
        if (entry.HeldBySubject) (candidate.CueFirst, candidate.CueEnd) = (word, word + 1);
        return candidate;
    }

    // "Kosovo declared independence" is its own view; "the rebels proclaimed the region's independence" is theirs.
    private List<Participant> Proclaimers(int word, ClaimEntry entry, Predicate? verb, List<Participant> subjects)
    {
        if (entry.Subject.Contains(FrameSlot.Subject)) return subjects;
        var proclaimers = slots.Fill(word, verb, [FrameSlot.Subject]).SelectMany(parties.Powers).ToList();
        return proclaimers.Count > 0 ? proclaimers : subjects;
    }

    // "Georgia's breakaway region", "Israel's occupation": what a phrase takes for granted is told by the report, whoever speaks around it.
    private bool IsPresupposed(int word, ClaimEntry entry) => entry.Class == WordClass.Adjective || Text.Relation[word] == Relation.AdjectivalModifier
        || (entry.Class == WordClass.Noun && (entry.Subject.Contains("mod") || Text[word].Child(Relation.Possessor) is not null));

    private (List<Participant> Subjects, List<Participant> Objects) Parties(ClaimEntry entry, int word, List<int> subjects, List<int> objects, out Sizes? size)
    {
        size = null;
        switch (entry.Relation)
        {
            case ClaimRelation.Controls or ClaimRelation.Occupies or ClaimRelation.Annexed or ClaimRelation.Administers or ClaimRelation.Claims:
                return Held(entry, word, subjects, objects);
            case ClaimRelation.PartOf:
                return (Each(subjects, parties.Lands), Each(objects, parties.Owners));
            case ClaimRelation.Independent:
                return (Each(subjects, head => Independent(head)), []);
            case ClaimRelation.BreakawayFrom:
                return Breakaway(entry, word, subjects, objects);
            case ClaimRelation.StationedIn:
                return Stationed(entry, word, subjects, objects, out size);
            case ClaimRelation.AlliedWith:
                return (Each(subjects, parties.Powers), Each(objects, parties.Powers));
            case ClaimRelation.Violates:
                return (Each(subjects, Breaker), Each(objects, parties.Texts));
            default:
                return (Each(subjects, head => IsAct(head) ? parties.Anything(head) : []), []);
        }
    }

    private (List<Participant>, List<Participant>) Held(ClaimEntry entry, int word, List<int> subjects, List<int> objects)
    {
        var powers = Each(subjects, parties.Powers);
        if (powers.Count == 0 && subjects is [var maker] && Text.Form[Math.Max(0, word - 1)] == "-") powers = parties.Namesake(maker);
        var lands = Each(objects, parties.Lands);

        // Who drives a car or chairs a firm controls no land; land that nobody knows needs a power that takes land.
        powers.RemoveAll(power => !IsPower(power));
        lands.RemoveAll(land => Text.Upos[land.End - 1] == UniversalTag.ProperNoun && context.Discourse.Entities[land.Entity].Kind == EntityKind.Other && !powers.Exists(IsArmed));

        // "South Ossetia, a mountainous region": what the second words describe.
        if (lands.Count > 1) lands.RemoveAll(land => context.Discourse.Entities[land.Entity].Kind == EntityKind.Other && land.IsWritten && Text.Lemma[land.First] is "a" or "an");

        // A state's own government and army rule at home; that is no news of whose the land is.
        if (entry.Relation is ClaimRelation.Controls or ClaimRelation.Administers) lands.RemoveAll(land => powers.Exists(power => IsHome(power, land)));
        return (powers, lands);
    }

    private bool IsPower(Participant power)
    {
        var entity = context.Discourse.Entities[power.Entity];
        return entity.Kind is EntityKind.Country or EntityKind.Territory or EntityKind.Government || entity.Sector.IsEmpty || (entity.Kind == EntityKind.Group && entity.Sector is ["CVL"]) || !entity.Sector.All(static sector => sector is "BUS" or "CVL" or "EDU" or "JRN" or "MED" or "SOC" or "AGR" or "LAB" or "JUD");
    }

    private bool IsArmed(Participant power)
    {
        var entity = context.Discourse.Entities[power.Entity];
        return entity.Kind is EntityKind.Country or EntityKind.Territory or EntityKind.Government || entity.Sector.Contains("REB") || entity.Sector.Contains("MIL") || entity.Sector.Contains("PRE") || entity.Sector.Contains("UAF");
    }

    private bool IsHome(Participant power, Participant land)
    {
        var (ruler, ruled) = (context.Discourse.Entities[power.Entity], context.Discourse.Entities[land.Entity]);
        return lexicon.Is("domestic", Text.Lemma[Math.Max(0, power.End - 1)]) && ruled.Code is not null && ruler.Code == ruled.Code && !ruler.Sector.Contains("REB") && !ruler.Sector.Contains("PRE") && !ruled.Sector.Contains("PRE");
    }

    private List<Participant> Independent(int head)
    {
        var lands = parties.Lands(head);
        if (lands.Count > 0) return lands;

        // "Catalonia's parliament declared independence": that of its land.
        foreach (var owner in slots.Fill(head, null, ["owner", "of"]))
        {
            if (parties.Lands(owner) is { Count: > 0 } own) return own;
        }

        return [.. parties.Powers(head).Select(power => parties.LandOf(power)).OfType<Participant>()];
    }

    // The doer of an act breaks the text where the words name him; else the act does.
    private List<Participant> Breaker(int head)
    {
        if (parties.IsText(head)) return parties.Texts(head);
        if (lexicon.Is("act", Text.Lemma[head]) && Doer(head) is { Count: > 0 } owner) return owner;
        if (context.Participants.Direct(head) is not null) return parties.Powers(head);
        return Doer(head) is { Count: > 0 } doer ? doer : parties.Anything(head);
    }

    // "Moscow maintains troops in deployments that violate": the clause that the act belongs to names its doer.
    private List<Participant> Doer(int act)
    {
        if (Text.Upos[act] != UniversalTag.Noun) return [];
        if (Text[act].Child(Relation.Case)?.Lemma != "in" && slots.Fill(act, null, ["owner"]) is { Count: > 0 } owner) return parties.Powers(owner[0]);
        if (Text[act].Relation != Relation.Oblique || context.Predicates.Above(act) is not { Kind: PredicateKind.Verb } verb || verb.First(Role.Subject) is not (>= 0 and var subject)) return [];
        return parties.Powers(subject);
    }

    private (List<Participant>, List<Participant>) Breakaway(ClaimEntry entry, int word, List<int> subjects, List<int> objects)
    {
        var lands = Each(subjects, parties.Lands);
        if (entry.Class != WordClass.Verb) lands.RemoveAll(land => !lexicon.Is("land", Text.Lemma[subjects[0]]) && context.Discourse.Entities[land.Entity].Kind is not EntityKind.Territory);
        if (lands.Count == 0) return ([], []);
        var states = Each(objects, parties.Owners);
        if (entry.Class != WordClass.Verb)
        {
            if (states.Count == 0 && Text[subjects[0]].Child(Relation.Possessor) is { } possessor) states = parties.Owners(possessor.Index);
            if (states.Count == 0) states = [.. slots.Fill(subjects[0], null, ["of", "in"]).SelectMany(head => parties.Owners(head))];
        }

        states.RemoveAll(state => lands.Exists(land => land.Entity == state.Entity) || context.Discourse.Entities[state.Entity].Sector.Contains("PRE"));
        if (states.Count == 0 && parties.StateOf(lands[0]) is { } state) states.Add(state);
        if (states.Count == 0 && lexicon.Is("direction", Text.Lemma[subjects[0]])) states.AddRange(LastState(word));
        return (lands, states);
    }

    // "the breakaway north": of the state named last.
    private List<Participant> LastState(int word)
    {
        for (var i = context.Discourse.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = context.Discourse.Mentions[i];
            if (mention.End <= word && context.Discourse.Entities[mention.Entity].Kind == EntityKind.Country) return [new Participant(mention.Entity, -1, -1)];
        }

        return [];
    }

    private (List<Participant>, List<Participant>) Stationed(ClaimEntry entry, int word, List<int> subjects, List<int> objects, out Sizes? size)
    {
        size = null;
        var forces = subjects.Find(head => parties.ForcesHead(head) is not null);
        if (subjects.Count == 0 || parties.ForcesHead(forces) is null) return ([], []);
        var owner = Owner(word, forces);
        var lands = Each(objects, parties.Lands);

        // "keeps troops in both regions, in deployments that": the place is whichever phrase names land.
        foreach (var place in entry.Object)
        {
            if (lands.Count == 0) lands = Each([.. slots.Fill(word, context.Predicates.At(word), [place]), .. slots.Fill(forces, null, [place])], parties.Lands);
        }

        lands.RemoveAll(land => land.IsWritten && context.Discourse.Entities[land.Entity].Kind == EntityKind.Other && Text.Upos[land.End - 1] == UniversalTag.Noun && Text.Lemma[land.First] is "a" or "an");
        if (parties.Forces(forces, owner) is not { } force || lands.Count == 0) return ([], []);
        size = ForceSize.Of(Text, forces);
        return ([force], lands);
    }

    private Participant? Owner(int word, int forces)
    {
        if (slots.Fill(forces, null, ["owner"]) is { Count: > 0 } own && parties.Powers(own[0]) is { Count: > 0 } named) return named[0];
        if (context.Predicates.At(word)?.First(Role.Subject) is not (>= 0 and var subject) || subject == forces) return null;
        return parties.Powers(subject) is { Count: > 0 } power ? power[0] : null;
    }

    private bool IsAct(int head) => lexicon.Is("act", Text.Lemma[head]) || lexicon.Is("authority", Text.Lemma[head]) || parties.IsText(head);

    private bool Meets(int word, Predicate? verb, ClaimCondition condition) =>
        slots.Fill(word, verb, [condition.Place]).Exists(head => condition.Words.Any(wanted => wanted == "~name" ? Text.Upos[head] == UniversalTag.ProperNoun : wanted[0] == '@' ? lexicon.Is(wanted[1..], Text.Lemma[head]) : wanted.Equals(Text.Lemma[head], StringComparison.OrdinalIgnoreCase)));

    private static List<Participant> Each(List<int> heads, Func<int, List<Participant>> read) => [.. heads.SelectMany(read).DistinctBy(party => party.Entity)];

    private static bool NeedsObject(ClaimRelation relation) => relation is not (ClaimRelation.Independent or ClaimRelation.Legitimate);

    private bool HasParticle(int word, string? particle)
    {
        if (particle is null) return true;
        foreach (var child in Text[word].Children)
        {
            if (child.Form == particle && child.Index > word) return true;
        }

        return word + 1 < Text.Count && Text.Form[word + 1] == particle;
    }

    // The verb that a noun serves decides whether it is told as so: "denied having control", "wants control".
    private int Governor(int noun)
    {
        if (Text[noun].Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.NominalModifier || context.Predicates.Above(noun) is not { Kind: PredicateKind.Verb } verb) return noun;
        return Text.Relation[noun] is Relation.Object && lexicon.Is("support", verb.Lemma) ? verb.Head : noun;
    }

    private bool IsOld(Predicate? verb, int word)
    {
        if (verb is null) return false;
        return context.Times.Of(verb) is { } when && when.End.AddDays(DaysOfNews) < context.Report.Date && word >= 0;
    }

    // Codebook 3: older than about four weeks is background.
    private const int DaysOfNews = 28;

    private static (int, int) Stretch(int word, List<Participant> subjects, List<Participant> objects, IEnumerable<int> conditions)
    {
        var (first, end) = (word, word + 1);
        foreach (var head in conditions) (first, end) = (Math.Min(first, head), Math.Max(end, head + 1));
        foreach (var party in subjects.Concat(objects))
        {
            if (party.First < 0 || Math.Abs(party.First - word) > LongestEvidence) continue;
            first = Math.Min(first, party.First);
            end = Math.Max(end, party.End);
        }

        return (first, end);
    }

    private const int LongestEvidence = 40;
}

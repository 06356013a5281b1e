using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Joins the mentions of one happening to one event with several triggers (codebook, "repeated mentions"; gold corpus, "One record a happening").</summary>
/// <remarks>
/// Two candidates are the same happening when their type, parties, time and sources do not contradict each other and something binds them: the same word or
/// its nominalisation, a definite description ("the attack"), or one clause holding both ("a bomb exploded, killing five"). Versions of different sources
/// stay apart. Earlier candidates absorb later ones; each is compared with at most <see cref="Window"/> earlier ones.
/// </remarks>
internal sealed class EventMerger(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    // A report rarely returns to an event after this many others.
    private const int Window = 60;

    private AnalyzedText Text => predicates.Text;

    /// <summary>Merges in place; the order of first mentions is kept.</summary>
    internal void Merge(List<EventCandidate> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var known = -1;
            for (var j = i - 1; j >= Math.Max(0, i - Window) && known < 0; j--)
            {
                if (IsSame(candidates[j], candidates[i])) known = j;
            }

            if (known < 0) continue;
            Absorb(candidates[known], candidates[i]);
            candidates.RemoveAt(i--);
        }
    }

    private bool IsSame(EventCandidate earlier, EventCandidate later)
    {
        if (earlier.Type != later.Type || Reality(earlier.Status) != Reality(later.Status)) return false;
        var distance = Text.SentenceOf[later.Predicate.Head] - Text.SentenceOf[earlier.Mentions[^1].Head];
        if (!(SourcesAgree(earlier, later) || (distance == 0 && IsParticipleOf(later, earlier))) || !TimesAgree(earlier, later)) return false;
        if (!PartiesAgree(earlier.Actors, later.Actors) || !PartiesAgree(earlier.Recipients, later.Recipients)) return false;
        if (distance == 0 && AreBound(earlier, later)) return true;
        if (distance <= 2 && (IsCasualties(earlier, later) || IsAttackers(earlier, later))) return true;
        var sharesParty = Shares(earlier.Actors, later.Actors) || Shares(earlier.Recipients, later.Recipients);

        // "the Russian intervention" brings a doer of its own: it does not look back to deaths that the report blames on nobody.
        if (IsAnaphoric(later)) return distance <= 12 && SameFamily(earlier, later) && (sharesParty || earlier.Actors.Count > 0 || !HasCode(later.Actors));
        return sharesParty && (SameFamily(earlier, later) || (earlier.IsOwnOrder && later.IsOwnOrder)) && IsSubset(later, earlier);
    }

    // "It added that nine soldiers were wounded": casualties of nobody's deed belong to the attack told just before.
    private bool IsCasualties(EventCandidate earlier, EventCandidate later) =>
        later.Type == EventType.Assault && later.Actors.Count == 0 && earlier.Predicate.Kind == PredicateKind.Verb | earlier.Predicate.Support is not null && !earlier.Modes.Contains("crowd-control") && earlier.Actors.Count > 0
        && later.Predicate.Lemma is "wound" or "injure" or "hurt" && later.Date?.Text is null && Shares(earlier.Recipients, later.Recipients);

    // "the attackers opened fire": those of the attack told before.
    private bool IsAttackers(EventCandidate earlier, EventCandidate later)
    {
        if (later.Type != EventType.Assault || later.Actors.Count == 0 || HasCode(later.Actors) || earlier.Actors.Count == 0) return false;
        var subject = later.Predicate.First(Role.Subject);
        return subject >= 0 && Text.Lemma[subject] is "attacker" or "assailant" or "gunman" or "raider" or "bomber" or "assaulter" && Text[subject].Child(Relation.Determiner) is { Lemma: "the" };
    }

    // A word or deed of the same root: "denounced" and "denunciation", "attack" and "attacked".
    private bool SameFamily(EventCandidate earlier, EventCandidate later)
    {
        // Whoever says twice says two things.
        if (!lexicon.InClass("say", later.Predicate.Lemma) && WordFamily.Same(earlier, later.Predicate.Lemma)) return true;
        return earlier.Cameo == later.Cameo && earlier.Type is EventType.Assault or EventType.Protest or EventType.Consult && later.Predicate.Kind == PredicateKind.Noun;
    }

    // "the attack", "that order", "the talks": told before.
    private bool IsAnaphoric(EventCandidate candidate)
    {
        if (candidate.Predicate.Kind != PredicateKind.Noun) return false;
        foreach (var child in Text[candidate.Predicate.Head].Children)
        {
            if (child.Relation == Relation.Determiner && child.Lemma is "the" or "this" or "that" or "these" or "those") return true;
        }

        return false;
    }

    // One clause holds both: the one is argument, participle or consequence of the other.
    private bool AreBound(EventCandidate earlier, EventCandidate later)
    {
        foreach (var mention in earlier.Mentions)
        {
            var (a, b) = (Text[mention.Head], Text[later.Predicate.Head]);
            var alike = IsOneDeed(earlier, later);
            if (IsHeldBy(a, b, alike) || IsHeldBy(b, a, alike)) return true;
        }

        return false;
    }

    // "blew himself up, wounding two": the participle tells how the same deed went, whoever is named as its source.
    private bool IsParticipleOf(EventCandidate later, EventCandidate earlier) =>
        Text.Relation[later.Predicate.Head] == Relation.AdverbialClause && Text[later.Predicate.Head].Xpos == PennTag.VBG && earlier.Mentions.Exists(mention => Text.Head[later.Predicate.Head] == mention.Head);

    // "prolonged a state of emergency and banned motorcycles", "beat the drivers and raped a cook", "ordered a diplomat to leave and asked its allies":
    // two deeds, not one told in two verbs.
    private bool IsOneDeed(EventCandidate a, EventCandidate b)
    {
        // "hit the positions and destroyed them"
        if (b.Predicate.First(Role.Object) is var thing && thing >= 0 && Text.Upos[thing] == UniversalTag.Pronoun && Text.Lemma[thing] is "it" or "they" or "he" or "she") return true;
        if (b.Recipients.Count > 0 && a.Recipients.Exists(one => b.Recipients.Exists(other => one.Entity == other.Entity))) return true;

        // "arrived in Beijing and was received by Xi"
        if (a.Type == EventType.Consult && a.Modes.Contains("visit") && b.Modes.Contains("visit") && Shares(a.Actors, b.Actors) && Shares(a.Recipients, b.Recipients)) return true;
        if (a.Modes.Count > 0 && b.Modes.Count > 0 && !a.Modes.Exists(b.Modes.Contains)) return false;
        return a.Recipients.Count == 0 || b.Recipients.Count == 0 || a.Type is EventType.Assault or EventType.Protest or EventType.Coerce;
    }

    private static bool IsHeldBy(Token inner, Token outer, bool alike)
    {
        var steps = 0;
        for (var token = inner; steps++ < 4;)
        {
            if (token.Index == outer.Index) return true;
            if (token.Relation is Relation.ClausalComplement or Relation.Parataxis || token.Head is not { } head) return false;
            if (token.Relation == Relation.Conjunct && (!alike || token.Child(Relation.NominalSubject) is not null)) return false;
            token = head;
        }

        return false;
    }

    private static int Reality(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => 0,
        EventStatus.Future => 1,
        EventStatus.Hypothetical => 2,
        _ => 3,
    };

    private static bool SourcesAgree(EventCandidate a, EventCandidate b)
    {
        if (a.Sources.Count == 0 || b.Sources.Count == 0) return a.Sources.Count == b.Sources.Count || b.Predicate.Kind == PredicateKind.Noun || a.Sources.Count > 0;
        return a.Sources[^1].Entity == b.Sources[^1].Entity && a.Sources[^1].Stance == b.Sources[^1].Stance;
    }

    private static bool TimesAgree(EventCandidate a, EventCandidate b) =>
        a.Date?.Text is null || b.Date?.Text is null ? a.Historical == b.Historical || a.Date is null || b.Date is null : a.Date.Overlaps(b.Date);

    private bool PartiesAgree(List<Participant> a, List<Participant> b) => a.Count == 0 || b.Count == 0 || Shares(a, b) || !HasCode(a) || !HasCode(b);

    private bool HasCode(List<Participant> side) => side.Exists(party => discourse.Entities[party.Entity].Code is not null);

    private bool Shares(List<Participant> a, List<Participant> b)
    {
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                if (one.Entity == other.Entity) return true;
                var (x, y) = (discourse.Entities[one.Entity], discourse.Entities[other.Entity]);
                if (x.Code is not null && x.Code == y.Code && x.Sector.Contains("PRE") == y.Sector.Contains("PRE")) return true;
            }
        }

        return false;
    }

    private bool IsSubset(EventCandidate later, EventCandidate earlier) =>
        (later.Actors.Count == 0 || Shares(later.Actors, earlier.Actors)) && (later.Recipients.Count == 0 || earlier.Recipients.Count == 0 || Shares(later.Recipients, earlier.Recipients));

    private void Absorb(EventCandidate earlier, EventCandidate later)
    {
        foreach (var trigger in later.Triggers)
        {
            if (!earlier.Triggers.Contains(trigger)) earlier.Triggers.Add(trigger);
        }

        earlier.Mentions.Add(later.Predicate);
        if (earlier.Actors.Count == 0) earlier.Actors.AddRange(later.Actors.Where(actor => !earlier.Recipients.Exists(recipient => recipient.Entity == actor.Entity)));
        if (earlier.Recipients.Count == 0 && !earlier.Reciprocal) earlier.Recipients.AddRange(later.Recipients.Where(recipient => !earlier.Actors.Exists(actor => actor.Entity == recipient.Entity)));
        else if (!earlier.Reciprocal && earlier.Type == EventType.Assault && !HasCode(earlier.Recipients)) earlier.Recipients.AddRange(later.Recipients.Where(recipient => discourse.Entities[recipient.Entity].Code is not null && !earlier.Actors.Exists(actor => actor.Entity == recipient.Entity)));

        foreach (var mode in later.Modes)
        {
            if (!earlier.Modes.Contains(mode)) earlier.Modes.Add(mode);
        }

        if (later.Cameo.Length > earlier.Cameo.Length || (earlier.Cameo.EndsWith('0') && !later.Cameo.EndsWith('0'))) earlier.Cameo = later.Cameo;
        earlier.Contexts.UnionWith(later.Contexts);
        earlier.Place = earlier.Place is null || (later.Place is not null && later.Place.Precision < earlier.Place.Precision) ? later.Place ?? earlier.Place : earlier.Place;
        if (earlier.Date?.Text is null && later.Date?.Text is not null) (earlier.Date, earlier.Historical) = (later.Date, later.Historical);
        earlier.Size = SizeReader.Join(earlier.Size, later.Size);
        if (earlier.Sources.Count == 0 && later.Predicate.Kind != PredicateKind.Noun) earlier.Sources = later.Sources;
        earlier.Confidence = Math.Max(earlier.Confidence, later.Confidence);
        earlier.Steps.Add($"told again: {later.Predicate.Lemma}");
    }
}

using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Codes orders to one's own side: a leader who orders his officials to deal with another party commits himself toward that party (codebook 3.1).</summary>
internal sealed class OwnOrders(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse, PartyFiller parties)
{
    private readonly Sides sides = new(discourse);

    private AnalyzedText Text => predicates.Text;

    /// <summary>Does the candidate order its own side to do what <paramref name="inner"/> says?</summary>
    internal bool Fits(EventCandidate candidate, Sense? inner)
    {
        if (candidate.Type != EventType.Request || inner?.Type is null || candidate.Actors.Count == 0) return false;
        var actor = discourse.Entities[candidate.Actors[0].Entity];
        if (candidate.Recipients.Count == 0) return lexicon.InClass("order", candidate.Predicate.Lemma);
        foreach (var recipient in candidate.Recipients)
        {
            var other = discourse.Entities[recipient.Entity];
            if (IsOffice(other)) continue;
            if (other.Code is null || actor.Code is null || other.Code != actor.Code || other.Sector.Contains("PRE") != actor.Sector.Contains("PRE")) return false;
            if (!other.Sector.Any(sector => sector is "GOV" or "MIL" or "COP" or "SPY") && other.Kind is not (EntityKind.Government or EntityKind.Country)) return false;
        }

        return lexicon.InClass("order", candidate.Predicate.Lemma);
    }

    // "his ministries", "the army": an office of no other state named is the orderer's own.
    private static bool IsOffice(DiscourseEntity entity) => entity.Code is null && entity.Sector.Any(sector => sector is "GOV" or "MIL" or "COP" or "SPY");

    /// <summary>The earlier order of the same side that a telling without addressee looks back to ("The order, issued by the Kremlin"), or null.</summary>
    /// <param name="candidate">An order.</param>
    /// <param name="earlier">Events before it.</param>
    internal EventCandidate? ToldAgain(EventCandidate candidate, List<EventCandidate> earlier)
    {
        if (candidate.Type != EventType.Request || candidate.Recipients.Exists(recipient => recipient.IsWritten)) return null;
        var orders = candidate.Predicate.Arguments.Exists(argument => argument.Role == Role.Object && lexicon.InClass("order", Text.Lemma[argument.Head]));
        if (!orders && !lexicon.InClass("order", candidate.Predicate.Lemma)) return null;
        return earlier.FindLast(told => told.IsOwnOrder && candidate.Actors.TrueForAll(actor => told.Actors.Exists(party => sides.Same(actor.Entity, party.Entity))));
    }

    /// <summary>Makes the order what it commits to.</summary>
    internal void Apply(EventCandidate candidate, Sense inner, Predicate content)
    {
        var own = candidate.Recipients.ToArray();
        candidate.Recipients.Clear();
        parties.Fill(content, inner.Frame.Recipient, candidate.Recipients, PartySide.Reached);
        if (inner.Frame.Reciprocal || inner.Frame.Recipient.IsEmpty) parties.Fill(content, inner.Frame.Actor, candidate.Recipients, PartySide.Reached);
        candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity) || own.Any(side => side.Entity == recipient.Entity));
        if (candidate.Recipients.Count == 0) AddOutsiders(candidate, content, own);
        var cooperative = Scale.Quad(inner.Type!.Value) <= 2;
        var (type, mode, code) = cooperative ? Composition.Of(EventType.Agree, "03", inner.Type, inner.Cameo, inner.Modes) : (inner.Type.Value, inner.Modes.FirstOrDefault(), Composition.Code(inner.Cameo));
        candidate.Type = type;
        candidate.Cameo = code;
        candidate.Modes.Clear();
        if (mode is not null) candidate.Modes.Add(mode);
        if (!cooperative && type is not EventType.Mobilize && candidate.Status == EventStatus.Occurred) candidate.Status = EventStatus.Future;
        candidate.IsOwnOrder = true;
        for (var i = 0; i < candidate.Recipients.Count && type == EventType.Agree; i++) candidate.Recipients[i] = Polity(candidate.Recipients[i]);
        candidate.Steps.Add("order to one's own side");
    }

    // "to incorporate the military of South Ossetia": one agrees with the land, not with the army that the agreement is about.
    private Participant Polity(Participant partner)
    {
        if (!partner.IsWritten || !discourse.Entities[partner.Entity].Sector.Any(sector => sector is "MIL" or "REB")) return partner;
        foreach (var mention in discourse.Mentions)
        {
            if (mention.First < partner.First || mention.End > partner.End || mention.Form is MentionForm.Pronoun or MentionForm.Demonym) continue;
            var owner = discourse.Entities[mention.Entity];
            if (owner.Kind == EntityKind.Territory && owner.Code == discourse.Entities[partner.Entity].Code) return new Participant(mention.Entity, mention.First, mention.End);
        }

        return partner;
    }

    // The other party may stand anywhere in the content: "to incorporate the military of South Ossetia".
    private void AddOutsiders(EventCandidate candidate, Predicate content, Participant[] own)
    {
        var first = candidate.Actors[0];
        var actor = discourse.Entities[first.Entity];
        var sentence = Text.Sentences[Text.SentenceOf[content.Head]];
        foreach (var mention in discourse.Mentions)
        {
            if (mention.First < content.Head || mention.First >= sentence.End) continue;
            var entity = discourse.Entities[mention.Entity];
            if (!ActorTest.IsActor(entity) || mention.Entity == first.Entity || own.Any(side => side.Entity == mention.Entity)) continue;
            if (entity.Code is null || (entity.Code == actor.Code && entity.Sector.Contains("PRE") == actor.Sector.Contains("PRE"))) continue;
            if (!Text[mention.Head].IsWithin(Text[content.Head])) continue;
            ParticipantFinder.Include(candidate.Recipients, new Participant(mention.Entity, mention.First, mention.End));
            if (entity.Sector.Contains("PRE")) candidate.Recipients.RemoveAll(recipient => recipient.Entity != mention.Entity);
            else continue;
            return;
        }
    }
}

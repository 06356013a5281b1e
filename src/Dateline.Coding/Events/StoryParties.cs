using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Gives parties whom words alone leave open their place in the story: police and crowd of one protest, people of the land it happens in, the other one of two states at odds.</summary>
/// <remarks>Looks backwards only, after the sentences have had their say. Parties found here carry no words, or keep those they have.</remarks>
internal sealed class StoryParties(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    // A report that names one land at least so much more often than the next is about that land.
    private const int Dominance = 2;
    private const int NearSentences = 12;

    private readonly Dictionary<int, int> localOf = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Completes the candidates, which stand in the order of the text.</summary>
    internal void Complete(List<EventCandidate> candidates)
    {
        var home = Home();
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            if (IsCrowdsViolence(candidates, i, out var protest)) MakeRiot(candidate, protest!);
            if (((candidate.Type == EventType.Assault && candidate.Modes.Contains("crowd-control")) || (candidate.Type == EventType.Coerce && candidate.Modes.Contains("arrest") && candidate.Recipients.Count == 0)) && !candidate.Historical && !HasCode(candidate.Recipients)) FromCrowd(candidates, i);
            if (candidate.Type is EventType.Aid or EventType.Agree && !HasCode(candidate.Recipients) && !candidate.Reciprocal) FromHelp(candidates, i);
            Localise(candidate, home);
        }
    }

    // The land that the report speaks of far more than of any other, or null.
    private string? Home()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in discourse.Mentions)
        {
            var entity = discourse.Entities[mention.Entity];
            if (mention.Form == MentionForm.Pronoun || entity.Code is not { Length: 3 } code || code is "IGO" or "NGO" or "MNC" or "IMG" or "ISM" or "UNO" or "EUR") continue;
            counts[code] = counts.GetValueOrDefault(code) + 1;
        }

        string? first = null;
        var (most, second) = (0, 0);
        foreach (var (code, count) in counts)
        {
            if (count > most) (first, second, most) = (code, most, count);
            else if (count > second) second = count;
        }

        return most >= 3 && most >= Dominance * second ? first : null;
    }

    // "bricks were thrown at them": missiles against police in a report of a protest come from its crowd.
    private bool IsCrowdsViolence(List<EventCandidate> candidates, int index, out EventCandidate? protest)
    {
        protest = null;
        var candidate = candidates[index];
        if (candidate.Type != EventType.Assault || candidate.Historical || !candidate.Modes.Exists(mode => mode is "primitive" or "destroy" or "beat")) return false;
        if (candidate.Actors.Exists(actor => discourse.Entities[actor.Entity].Sector.Any(sector => sector is "MIL" or "COP" or "REB" or "UAF" or "GOV"))) return false;
        if (candidate.Actors.Count > 0 && HasCode(candidate.Actors)) return false;
        var reach = candidate.Modes.Contains("primitive") ? NearSentences : 1;
        for (var j = index - 1; j >= 0 && Distance(candidates[j], candidate) <= reach; j--)
        {
            if (candidates[j] is not { Type: EventType.Protest, Historical: false } earlier || earlier.Actors.Count == 0) continue;
            protest = earlier;
            return reach == 1 ? earlier.Modes.Contains("riot") : candidate.Recipients.Count == 0 || candidate.Recipients.Exists(IsPolice);
        }

        return false;
    }

    private void MakeRiot(EventCandidate candidate, EventCandidate protest)
    {
        candidate.Actors.Clear();
        foreach (var actor in protest.Actors) ParticipantFinder.Include(candidate.Actors, new Participant(actor.Entity, -1, -1));
        candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        candidate.Steps.Add($"actor understood: the crowd of \"{Text.Form[protest.Predicate.Head]}\"");
        if (!candidate.Modes.Contains("primitive")) return;
        candidate.Type = EventType.Protest;
        candidate.Cameo = "145";
        candidate.Modes.Clear();
        candidate.Modes.Add("riot");
    }

    // "officers had fired rubber bullets": at those who protest.
    private void FromCrowd(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        for (var j = index - 1; j >= 0 && Distance(candidates[j], candidate) <= NearSentences; j--)
        {
            var earlier = candidates[j];
            var crowd = earlier.Type == EventType.Protest ? earlier.Actors : earlier.Type == EventType.Assault && earlier.Modes.Contains("crowd-control") ? earlier.Recipients : null;
            if (crowd is null || !HasCode(crowd)) continue;
            foreach (var party in crowd) ParticipantFinder.Include(candidate.Recipients, new Participant(party.Entity, -1, -1));
            candidate.Steps.Add($"recipient understood: the crowd of \"{Text.Form[earlier.Predicate.Head]}\"");
            return;
        }
    }

    // "Germany pledged ten million euros": to whom the help just told of went.
    private void FromHelp(List<EventCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        if (candidate.Type == EventType.Agree && !candidate.Cameo.StartsWith("033", StringComparison.Ordinal)) return;
        for (var j = index - 1; j >= 0 && Distance(candidates[j], candidate) <= 3; j--)
        {
            var earlier = candidates[j];
            var helped = earlier.Type == EventType.Aid ? earlier.Recipients : earlier.Type == EventType.Request && earlier.Modes.Contains("assist") ? earlier.Actors : null;
            if (helped is null || !HasCode(helped) || helped.Exists(party => candidate.Actors.Exists(actor => actor.Entity == party.Entity))) continue;
            candidate.Recipients.Clear();
            foreach (var party in helped) ParticipantFinder.Include(candidate.Recipients, new Participant(party.Entity, -1, -1));
            candidate.Steps.Add($"recipient understood: whom \"{Text.Form[earlier.Predicate.Head]}\" helped");
            return;
        }
    }

    // "About 300 reporters marched", "militiamen had seized aid workers": people without a nation are of the land that the event or the report is about.
    private void Localise(EventCandidate candidate, string? home)
    {
        var land = candidate.Place?.Country ?? home;
        if (land is null) return;
        if (candidate.Type == EventType.Protest) Localise(candidate.Actors, land, armed: false);
        if (candidate.Type is EventType.Assault) Localise(candidate.Actors, land, armed: true);
        if (candidate.Type is EventType.Assault or EventType.Coerce && (home is null || home == land)) Localise(candidate.Recipients, land, armed: false);
    }

    private void Localise(List<Participant> side, string land, bool armed)
    {
        for (var i = 0; i < side.Count; i++)
        {
            var party = side[i];
            var entity = discourse.Entities[party.Entity];
            if (!party.IsWritten || entity.Code is not null) continue;
            var noun = HeadOf(party);
            if (noun < 0 || !lexicon.InClass(armed ? "local-fighter" : "local-person", Text.Lemma[noun].ToLowerInvariant()) || IsForeign(party)) continue;
            if (!localOf.TryGetValue(party.Entity, out var local))
            {
                local = discourse.Entities.Count;
                discourse.Entities.Add(new DiscourseEntity { Index = local, Kind = entity.Kind == EntityKind.Other ? EntityKind.Group : entity.Kind, Name = entity.Name, Code = land, Sector = entity.Sector, Role = entity.Role });
                localOf.Add(party.Entity, local);
            }

            side[i] = party with { Entity = local };
        }
    }

    private int HeadOf(Participant party)
    {
        for (var i = party.First; i < party.End; i++)
        {
            if (Text.Upos[i] == UniversalTag.Noun && (Text.Head[i] < party.First || Text.Head[i] >= party.End || lexicon.InClass("quantifier", Text.Lemma[Text.Head[i]]))) return i;
        }

        return -1;
    }

    private bool IsForeign(Participant party)
    {
        for (var i = party.First; i < party.End; i++)
        {
            if (Text.Form[i].ToLowerInvariant() is "foreign" or "western" or "international" or "aid" or "un" or "unidentified" or "unknown" or "humanitarian") return true;
        }

        return false;
    }

    private bool IsPolice(Participant party) => discourse.Entities[party.Entity].Sector.Any(sector => sector is "COP" or "MIL" or "GOV");

    private bool HasCode(List<Participant> side) => side.Exists(party => discourse.Entities[party.Entity].Code is not null);

    private int Distance(EventCandidate earlier, EventCandidate later) => Text.SentenceOf[later.Predicate.Head] - Text.SentenceOf[earlier.Predicate.Head];
}

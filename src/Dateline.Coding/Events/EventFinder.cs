using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Makes event candidates of the predicates of one report: sense, content, participants, status, in this order.</summary>
internal sealed class EventFinder(
    EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse, SenseMatcher senses, StatusReader statuses, ParticipantFinder participants, ISourceChains sources)
{
    private readonly DeedsInWords deeds = new(predicates, senses);
    private readonly PartyFiller parties = new(predicates, participants);
    private readonly OwnOrders orders = new(lexicon, predicates, discourse, new PartyFiller(predicates, participants));
    private readonly CodingWorth worth = new(lexicon, predicates, discourse);

    private readonly ClauseParties clauses = new(lexicon, predicates, participants);

    /// <summary>Decides what is an event.</summary>
    internal CodingWorth Worth => worth;

    private AnalyzedText Text => predicates.Text;

    /// <summary>What words say without being an event of politics by themselves: no known party, a possibility, play. Questions about pairs may ask for it.</summary>
    internal List<EventCandidate> Unreported { get; } = [];

    /// <summary>All candidates in text order, not yet merged.</summary>
    internal List<EventCandidate> Find()
    {
        deeds.Consume();
        var candidates = new List<EventCandidate>();
        foreach (var predicate in predicates.All)
        {
            if (deeds.IsConsumed(predicate) || senses.Of(predicate) is not { Sense.Type: { } type } choice) continue;
            var candidate = Make(predicate, choice, type);
            if (candidate.Actors.Count == 0 && candidates.Count > 0) AddSpokenOf(candidate, candidates[^1]);
            if (!worth.IsEvent(candidate))
            {
                Unreported.Add(candidate);
                continue;
            }

            if (orders.ToldAgain(candidate, candidates) is { } told)
            {
                told.Triggers.AddRange(candidate.Triggers);
                told.Mentions.Add(predicate);
                continue;
            }

            candidate.Sources = SourcesOf(candidate);
            candidates.Add(candidate);
            if (Imprisonment.Of(candidate, lexicon, predicates.Text) is { } arrest) candidates.Add(arrest);
        }

        return candidates;
    }

    private EventCandidate Make(Predicate predicate, SenseChoice choice, EventType type)
    {
        var sense = choice.Sense;
        var candidate = new EventCandidate
        {
            Predicate = predicate, Sense = sense, Type = type, Cameo = Composition.Code(sense.Cameo), Reciprocal = sense.Frame.Reciprocal,
        };
        candidate.Modes.AddRange(sense.Modes);
        candidate.Contexts.UnionWith(sense.Contexts);
        candidate.Mentions.Add(predicate);
        candidate.Triggers.Add(TriggerOf(predicate));
        candidate.Rejected.AddRange(choice.Rejected);
        parties.Fill(predicate, sense.Frame.Actor, candidate.Actors, PartySide.Actor);
        var reached = type is EventType.Assault or EventType.Aid or EventType.Sanction ? PartySide.Reached : PartySide.Answered;
        parties.Fill(predicate, sense.Frame.Recipient, sense.Frame.Reciprocal ? candidate.Actors : candidate.Recipients, reached, ObjectIsThing(type), sense.Frame.Reciprocal ? null : candidate.Actors);
        if (type == EventType.Consult && lexicon.InClass("mediates", predicate.Lemma)) AddMediated(candidate);
        clauses.Add(candidate);
        var reading = statuses.Of(predicate);
        candidate.Status = reading.Status;
        foreach (var cue in reading.Cues) candidate.Steps.Add("status: " + cue);
        var content = sense.Composed ? deeds.ContentOf(predicate) : null;
        if (sense.Composed) Compose(candidate, sense, content);
        if (candidate.Type == EventType.Accuse && candidate.Recipients.Count == 0) AddAccused(candidate);
        Commitments.Apply(candidate, reading, predicates.Text);
        if (!candidate.Reciprocal) candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        candidate.Confidence = worth.Confidence(candidate);
        return candidate;
    }

    private void Compose(EventCandidate candidate, Sense sense, Predicate? content)
    {
        var inner = content is null ? null : senses.Of(content)?.Sense;

        // "promised that nobody would be dismissed": not to do something is none of its deeds.
        if (sense.Type is EventType.Agree && content is not null && statuses.Of(content).Cues.Contains("negation")) inner = null;
        var (type, mode, code) = inner is null && IsAboutAid(candidate.Predicate)
            ? Composition.Of(sense.Type!.Value, sense.Cameo, EventType.Aid, "", [])
            : Composition.Of(sense.Type!.Value, sense.Cameo, inner?.Type, inner?.Cameo ?? "", inner?.Modes ?? []);
        if (orders.Fits(candidate, inner))
        {
            orders.Apply(candidate, inner!, content!);
            return;
        }

        if (sense.Type == EventType.Agree && (type == EventType.Threaten || (type == EventType.Concede && !code.StartsWith("0353", StringComparison.Ordinal))) && lexicon.InClass("consent", candidate.Predicate.Lemma))
        {
            // Who agrees or offers commits himself to somebody, whatever the deed: "agreed to resign", "offered to help oust".
            (type, mode, code) = (EventType.Agree, null, type == EventType.Concede ? "035" : "030");
        }

        candidate.Type = type;
        candidate.Cameo = code;
        candidate.Modes.Clear();
        if (mode is not null) candidate.Modes.Add(mode);
        if (content is null) return;
        candidate.Steps.Add($"content: {content.Lemma} {inner?.Type?.ToString().ToUpperInvariant() ?? "unknown"}");

        // "promised to send Kyiv tanks", "refused to meet the envoys": the other side stands in the content.
        if (candidate.Recipients.Count == 0 && inner is not null)
        {
            parties.Fill(content, inner.Frame.Recipient, candidate.Recipients, PartySide.Reached);
            candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        }

        // "demanded that they leave": who is to do it is asked.
        if (candidate.Recipients.Count == 0 && candidate.Type == EventType.Request && !content.Passive) AddFirst(candidate, content, Role.Subject);

        // "demanded the release of the president": whoever is to be freed is not asked.
        if (candidate.Type == EventType.Request && inner is not null && inner.Modes.Contains("release")) candidate.Recipients.Clear();
        else foreach (var role in (ReadOnlySpan<Role>)[Role.Object, Role.Indirect, Role.Oblique])
        {
            if (candidate.Recipients.Count == 0) AddFirst(candidate, content, role);
        }
    }

    // "talks between the owners and the union, brokered by …": those who talk besides the one who leads.
    private void AddMediated(EventCandidate candidate)
    {
        foreach (var argument in candidate.Predicate.Arguments)
        {
            if (argument.Role != Role.Object || predicates.At(argument.Head) is not { Kind: PredicateKind.Noun } talks || senses.Of(talks)?.Sense is not { Type: EventType.Consult } sense) continue;
            parties.Fill(talks, sense.Frame.Actor, candidate.Actors, PartySide.Actor);
            parties.Fill(talks, sense.Frame.Recipient, candidate.Actors, PartySide.Answered);
            candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        }
    }

    // "… the ministry said. It accused Britain": a pronoun that stands for nobody known goes on with whoever acted just before.
    private void AddSpokenOf(EventCandidate candidate, EventCandidate before)
    {
        var subject = candidate.Predicate.First(Role.Subject);
        if (subject < 0 || Text.Upos[subject] != UniversalTag.Pronoun || Text.Lemma[subject] is not ("it" or "he" or "she" or "they") || discourse.MentionAt(subject) is not null) return;
        if (candidate.Sense?.Frame.Actor.Any(slot => slot.Name == FrameSlot.Subject) != true || Text.SentenceOf[subject] - Text.SentenceOf[before.Predicate.Head] > 1) return;
        foreach (var actor in before.Actors)
        {
            if (discourse.Entities[actor.Entity].Code is null || candidate.Recipients.Exists(recipient => recipient.Entity == actor.Entity)) continue;
            candidate.Actors.Add(new Participant(actor.Entity, subject, subject + 1));
            candidate.Steps.Add($"\"{Text.Form[subject]}\" understood: {discourse.Entities[actor.Entity].Name}");
            return;
        }
    }

    // What is asked for, promised, granted or withheld stands in the object: "granted political asylum", "demanded an admission".
    private static bool ObjectIsThing(EventType type) => type is EventType.Request or EventType.Agree or EventType.Aid or EventType.Concede or EventType.Cooperate or EventType.Consult or EventType.Sanction;

    // "complained that his counterpart had refused": what one complains about is somebody's doing.
    private void AddAccused(EventCandidate candidate)
    {
        foreach (var argument in candidate.Predicate.Arguments)
        {
            if (argument.Role != Role.Complement || predicates.At(argument.Head) is not { } clause) continue;
            AddFirst(candidate, clause, Role.Subject);
            return;
        }
    }

    private void AddFirst(EventCandidate candidate, Predicate content, Role role)
    {
        foreach (var argument in content.Arguments)
        {
            if (argument.Role != role || argument.Borrowed) continue;
            participants.Add(argument.Head, candidate.Recipients, PartySide.Answered);
            if (candidate.Recipients.Count == 0) participants.Add(argument.Head, candidate.Recipients, PartySide.Reached);
            candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
            if (candidate.Recipients.Count > 0) return;
        }
    }

    // "asked Poland for weapons", "promised grain": the thing alone tells the deed.
    private bool IsAboutAid(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument is { Role: Role.Object } or { Role: Role.Oblique, Preposition: "for" } && lexicon.InClass("aid", predicates.Text.Lemma[argument.Head])) return true;
        }

        return false;
    }

    private IReadOnlyList<SourceStep> SourcesOf(EventCandidate candidate)
    {
        var chain = sources.Around(candidate.Predicate.Head);
        if (chain.Count == 0) return chain;

        // "Russia said it would sign": the promise is Russia's own act, not news about it.
        var isSpeech = candidate.Type is EventType.Agree or EventType.Concede or EventType.Reject or EventType.Threaten or EventType.Request or EventType.Accuse or EventType.Support;
        if (isSpeech && chain[^1].Entity is { } speaker && candidate.Actors.Exists(actor => actor.Entity == speaker)) return chain.Take(chain.Count - 1).ToArray();
        return chain;
    }

    private static (int First, int End) TriggerOf(Predicate predicate)
    {
        var (first, end) = (predicate.Head, predicate.Head + 1);
        if (predicate.Particle == predicate.Head + 1) end++;
        return (first, end);
    }
}

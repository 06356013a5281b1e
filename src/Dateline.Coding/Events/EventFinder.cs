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
    private readonly HashSet<int> consumed = [];
    private readonly List<int> heads = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>All candidates in text order, not yet merged.</summary>
    internal List<EventCandidate> Find()
    {
        foreach (var predicate in predicates.All) Consume(predicate);
        var candidates = new List<EventCandidate>();
        foreach (var predicate in predicates.All)
        {
            if (consumed.Contains(predicate.Head) || senses.Of(predicate) is not { Sense.Type: { } type } choice) continue;
            if (Make(predicate, choice, type) is not { } candidate) continue;
            candidates.Add(candidate);
            if (Imprisonment(candidate) is { } arrest) candidates.Add(arrest);
        }

        return candidates;
    }

    // ------------------------------------------------------------------ what belongs to another event

    // A word that another event's sense has taken in is no event of its own: the object of a light verb, the content of a promise.
    private void Consume(Predicate predicate)
    {
        if (senses.Of(predicate) is not { } choice) return;
        foreach (var condition in choice.Sense.Conditions)
        {
            if (condition.Negative || condition.Slot is "self" or FrameSlot.Complement or FrameSlot.Subject || condition.Lemmas.Count == 0) continue;
            var found = new List<int>();
            ArgumentFinder.Fill(Text, predicate, condition.Slot, found);
            foreach (var head in found)
            {
                if (predicates.At(head) is { Kind: PredicateKind.Noun }) consumed.Add(head);
            }
        }

        if (choice.Sense.Composed && choice.Sense.Type is not null)
        {
            if (ContentOf(predicate) is { } content) ConsumeContent(content);
        }
    }

    private void ConsumeContent(Predicate content)
    {
        if (!consumed.Add(content.Head)) return;
        foreach (var argument in content.Arguments)
        {
            if (argument.Borrowed) continue;
            if (argument.Role == Role.Object && predicates.At(argument.Head) is { Kind: PredicateKind.Noun } noun) consumed.Add(noun.Head);
            if (argument.Role == Role.Complement && predicates.At(argument.Head) is { } inner) ConsumeContent(inner);
        }

        // "promised to meet and sign"
        foreach (var child in Text[content.Head].Children)
        {
            if (child.Relation == Relation.Conjunct && predicates.At(child.Index) is { } next && child.Child(Relation.NominalSubject) is null) ConsumeContent(next);
        }
    }

    /// <summary>The clause or event noun that a promise, request, refusal or threat is about, or null.</summary>
    private Predicate? ContentOf(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Complement && Carried(argument.Head) is { } clause) return clause;
        }

        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role is Role.Object && Carried(argument.Head) is { Kind: PredicateKind.Noun } noun && senses.Of(noun)?.Sense.Type is not null) return noun;
        }

        foreach (var argument in predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "for" or "to" or "of" or "with" or "on" or "against" or "from" or "about" } && Carried(argument.Head) is { } phrase && senses.TypeOf(phrase) is not null) return phrase;
        }

        return null;
    }

    // The predicate at a token, or the one that its support or aspectual verb only introduces ("to begin talks", "to continue to help").
    private Predicate? Carried(int head)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            if (predicates.At(head) is not { } predicate) return null;
            if (senses.Of(predicate) is { Sense.Type: not null }) return predicate;
            var next = -1;
            foreach (var argument in predicate.Arguments)
            {
                if (argument.Borrowed) continue;
                if (argument.Role == Role.Object && predicates.At(argument.Head) is { Kind: PredicateKind.Noun } noun && senses.Of(noun) is { Sense.Type: not null }) return noun;
                if (argument.Role == Role.Complement && next < 0) next = argument.Head;
            }

            if (next < 0) return predicate;
            head = next;
        }

        return null;
    }

    // ------------------------------------------------------------------ one candidate

    private EventCandidate? Make(Predicate predicate, SenseChoice choice, EventType type)
    {
        var sense = choice.Sense;
        var candidate = new EventCandidate
        {
            Predicate = predicate, Sense = sense, Type = type, Cameo = Filled(sense.Cameo), Reciprocal = sense.Frame.Reciprocal,
        };
        candidate.Modes.AddRange(sense.Modes);
        candidate.Contexts.UnionWith(sense.Contexts);
        candidate.Mentions.Add(predicate);
        candidate.Triggers.Add(TriggerOf(predicate));
        candidate.Rejected.AddRange(choice.Rejected);
        FillSide(predicate, sense.Frame.Actor, candidate.Actors, doers: true);
        FillSide(predicate, sense.Frame.Recipient, sense.Frame.Reciprocal ? candidate.Actors : candidate.Recipients, doers: type is not (EventType.Assault or EventType.Aid or EventType.Sanction));
        var reading = statuses.Of(predicate);
        candidate.Status = reading.Status;
        foreach (var cue in reading.Cues) candidate.Steps.Add("status: " + cue);
        var content = sense.Composed ? ContentOf(predicate) : null;
        if (sense.Composed) Compose(candidate, sense, content);
        Commit(candidate, reading);
        if (!candidate.Reciprocal) candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        if (!IsWorthCoding(candidate)) return null;
        candidate.Sources = SourcesOf(candidate);
        candidate.Confidence = ConfidenceOf(candidate);
        return candidate;
    }

    // Codebook 3.1: a convict sent to prison is SANCTION convict and also COERCE arrest.
    private EventCandidate? Imprisonment(EventCandidate sentence)
    {
        if (sentence.Type != EventType.Sanction || !sentence.Modes.Contains("convict")) return null;
        var prison = false;
        foreach (var argument in sentence.Predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "to" } && lexicon.InClass("prison", Text.Lemma[argument.Head])) prison = true;
        }

        if (!prison) return null;
        var arrest = new EventCandidate { Predicate = sentence.Predicate, Sense = sentence.Sense, Type = EventType.Coerce, Cameo = "173" };
        arrest.Modes.Add("arrest");
        arrest.Mentions.Add(sentence.Predicate);
        arrest.Triggers.AddRange(sentence.Triggers);
        arrest.Actors.AddRange(sentence.Actors);
        arrest.Recipients.AddRange(sentence.Recipients);
        arrest.Status = sentence.Status;
        arrest.Sources = sentence.Sources;
        arrest.Confidence = Math.Round(sentence.Confidence - 0.05, 4);
        arrest.Steps.Add("a sentence to prison is COERCE arrest too");
        return arrest;
    }

    // Sport and markets borrow the words of war: a sentence of theirs without anybody who has a code is no politics.
    private bool IsPlayOrTrade(EventCandidate candidate)
    {
        foreach (var party in candidate.Actors.Concat(candidate.Recipients))
        {
            if (discourse.Entities[party.Entity].Code is not null) return false;
        }

        var sentence = Text.Sentences[Text.SentenceOf[candidate.Predicate.Head]];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (lexicon.InClass("sport", Text.Lemma[i]) || lexicon.InClass("market", Text.Lemma[i])) return true;
        }

        return false;
    }

    private void FillSide(Predicate predicate, System.Collections.Immutable.ImmutableArray<FrameSlot> slots, List<Participant> side, bool doers)
    {
        var before = side.Count;
        foreach (var slot in slots)
        {
            ArgumentFinder.Fill(Text, predicate, slot.Name, heads);
            if (slot.Name == FrameSlot.Subject && predicate.Kind == PredicateKind.Noun)
            {
                // "Russian shelling", "the army raid"
                foreach (var argument in predicate.Arguments)
                {
                    if (argument.Role == Role.Modified && heads.Count == 0 && participants.Direct(argument.Head) is not null) heads.Add(argument.Head);
                }
            }

            foreach (var head in heads.ToArray()) participants.Add(head, side, doers);
            if (side.Count > before) return;
        }

        // Nobody known: the words of the first filled place stand as they are ("a car bomb", "residents").
        foreach (var slot in slots)
        {
            if (slot.Name is FrameSlot.Complement or FrameSlot.Modified) continue;
            ArgumentFinder.Fill(Text, predicate, slot.Name, heads);
            foreach (var head in heads)
            {
                if (participants.Unknown(head) is { } unknown) ParticipantFinder.Include(side, unknown);
            }

            if (side.Count > before) return;
        }
    }

    private static string Filled(string cameo) => cameo.Length == 2 ? cameo + "0" : cameo;

    private void Compose(EventCandidate candidate, Sense sense, Predicate? content)
    {
        var inner = content is null ? null : senses.Of(content)?.Sense;
        var (type, mode, code) = Composition.Of(sense.Type!.Value, sense.Cameo, inner?.Type, inner?.Cameo ?? "", inner?.Modes ?? []);
        if (IsOrderToOwnSide(candidate, inner))
        {
            ObeyOwnOrder(candidate, inner!, content!);
            return;
        }

        if (sense.Type == EventType.Agree && type is EventType.Threaten or EventType.Concede && lexicon.InClass("consent", candidate.Predicate.Lemma))
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
            FillSide(content, inner.Frame.Recipient, candidate.Recipients, doers: false);
            candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity));
        }

        if (candidate.Recipients.Count == 0)
        {
            foreach (var argument in content.Arguments)
            {
                if (argument.Role is Role.Object or Role.Indirect or Role.Oblique && !argument.Borrowed) participants.Add(argument.Head, candidate.Recipients);
                if (candidate.Recipients.Count > 0) break;
            }
        }
    }

    // Codebook 3.1: a leader who orders his own officials to deal with another party commits himself toward that party.
    private bool IsOrderToOwnSide(EventCandidate candidate, Sense? inner)
    {
        if (candidate.Type != EventType.Request || inner?.Type is null || candidate.Actors.Count == 0) return false;
        var actor = discourse.Entities[candidate.Actors[0].Entity];
        if (candidate.Recipients.Count == 0) return lexicon.InClass("order", candidate.Predicate.Lemma);
        foreach (var recipient in candidate.Recipients)
        {
            var other = discourse.Entities[recipient.Entity];
            if (other.Code is null || actor.Code is null || other.Code != actor.Code || other.Sector.Contains("PRE") != actor.Sector.Contains("PRE")) return false;
            if (!other.Sector.Any(sector => sector is "GOV" or "MIL" or "COP" or "SPY") && other.Kind is not (EntityKind.Government or EntityKind.Country)) return false;
        }

        return lexicon.InClass("order", candidate.Predicate.Lemma);
    }

    private void ObeyOwnOrder(EventCandidate candidate, Sense inner, Predicate content)
    {
        var own = candidate.Recipients.ToArray();
        candidate.Recipients.Clear();
        FillSide(content, inner.Frame.Recipient, candidate.Recipients, doers: false);
        if (inner.Frame.Reciprocal || inner.Frame.Recipient.IsEmpty) FillSide(content, inner.Frame.Actor, candidate.Recipients, doers: false);
        candidate.Recipients.RemoveAll(recipient => candidate.Actors.Exists(actor => actor.Entity == recipient.Entity) || own.Any(side => side.Entity == recipient.Entity));
        if (candidate.Recipients.Count == 0) AddOutsiders(candidate, content, own);
        var cooperative = Scale.Quad(inner.Type!.Value) <= 2;
        var (type, mode, code) = cooperative ? Composition.Of(EventType.Agree, "03", inner.Type, inner.Cameo, inner.Modes) : (inner.Type.Value, inner.Modes.FirstOrDefault(), Filled(inner.Cameo));
        candidate.Type = type;
        candidate.Cameo = code;
        candidate.Modes.Clear();
        if (mode is not null) candidate.Modes.Add(mode);
        if (!cooperative && type is not EventType.Mobilize && candidate.Status == EventStatus.Occurred) candidate.Status = EventStatus.Future;
        candidate.Steps.Add("order to one's own side");
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

    // ------------------------------------------------------------------ future and refused deeds (codebook 3.1)

    private static void Commit(EventCandidate candidate, StatusReading reading)
    {
        if (candidate.Actors.Count == 0 && candidate.Recipients.Count == 0) return;
        var voluntary = candidate.Type is EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Retreat;
        if (candidate.Status == EventStatus.Future && voluntary && candidate.Actors.Count > 0 && !reading.Cues.Any(cue => cue.StartsWith("asked", StringComparison.Ordinal)))
        {
            var (type, mode, code) = Composition.Of(EventType.Agree, "03", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add($"future {candidate.Type.ToString().ToUpperInvariant()} is {type.ToString().ToUpperInvariant()}");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
        else if (candidate.Status == EventStatus.Negated && voluntary && candidate.Actors.Count > 0 && reading.Cues.Any(cue => cue is "aux:will" or "aux:would" or "under:refuse" or "under:decline"))
        {
            var (type, mode, code) = Composition.Of(EventType.Reject, "12", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add("unwillingness is REJECT");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
        else if (candidate.Status is EventStatus.Future && candidate.Type is EventType.Assault or EventType.Coerce or EventType.Sanction && candidate.Actors.Count > 0
            && reading.Cues.Any(cue => cue is "aux:will" or "aux:would"))
        {
            var (type, mode, code) = Composition.Of(EventType.Threaten, "13", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add($"announced {candidate.Type.ToString().ToUpperInvariant()} is {type.ToString().ToUpperInvariant()}");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
    }

    // ------------------------------------------------------------------ what is kept

    private bool IsWorthCoding(EventCandidate candidate)
    {
        var known = candidate.Actors.Count(IsKnown) + candidate.Recipients.Count(IsKnown);
        var named = candidate.Actors.Count + candidate.Recipients.Count;
        if (candidate.Predicate.Kind == PredicateKind.Adjective && known == 0) return false;
        if (IsPlayOrTrade(candidate)) return false;
        if (candidate.Status == EventStatus.Hypothetical) return known > 1;
        if (candidate.Status is EventStatus.Negated or EventStatus.Future) return known > 0;

        // Violence and arrests count without a named side; words need somebody who speaks.
        if (candidate.Type is EventType.Assault or EventType.Protest) return named > 0 || candidate.Predicate.Kind == PredicateKind.Verb || known > 0;
        if (candidate.Type is EventType.Coerce or EventType.Mobilize or EventType.Retreat) return named > 0;
        return known > 0;
    }

    private bool IsKnown(Participant participant)
    {
        var entity = discourse.Entities[participant.Entity];
        return entity.Code is not null || !entity.Sector.IsEmpty || entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Government or EntityKind.Country or EntityKind.Territory or EntityKind.Group;
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

    private double ConfidenceOf(EventCandidate candidate)
    {
        var confidence = 0.9;
        if (candidate.Actors.Count == 0) confidence -= 0.12;
        else if (!candidate.Actors.Exists(IsKnown)) confidence -= 0.08;
        if (candidate.Recipients.Count == 0 && !candidate.Reciprocal) confidence -= 0.1;
        if (candidate.Predicate.Kind == PredicateKind.Noun) confidence -= candidate.Predicate.Support is null ? 0.15 : 0.03;
        if (candidate.Status == EventStatus.Hypothetical) confidence -= 0.2;
        if (candidate.Status is EventStatus.Negated or EventStatus.Future) confidence -= 0.08;
        if (candidate.Sense is { Specificity: 0 }) confidence -= 0.02;
        var depth = 0;
        for (var index = Text.Head[candidate.Predicate.Head]; index >= 0 && depth < 5; index = Text.Head[index]) depth++;
        return Math.Round(Math.Clamp(confidence - (0.03 * depth), 0.05, 0.99), 4);
    }
}

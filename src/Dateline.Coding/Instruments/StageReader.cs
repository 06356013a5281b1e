using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Reads the stages of instruments' lives from the verbs, nouns and adjectives over their mentions.</summary>
/// <remarks>Status, date and source are those that the same words give to events; what differs for documents is listed in <see cref="StageStatus"/>.</remarks>
internal sealed class StageReader(CodingContext context, InstrumentLexicon lexicon, InstrumentSet set)
{
    private readonly List<int> places = [];
    private readonly StageStatus statuses = new(context);

    private AnalyzedText Text => context.Text;

    /// <summary>Adds to each instrument of the set the stages that the text tells.</summary>
    internal void Read()
    {
        foreach (var predicate in context.Predicates.All)
        {
            if (predicate.Kind == PredicateKind.Noun) continue;
            ReadClause(predicate, predicate.Kind == PredicateKind.Verb ? WordClass.Verb : WordClass.Adjective);
            if (predicate.Kind == PredicateKind.Verb) ReadOrdered(predicate);
        }

        for (var i = 0; i < Text.Count; i++)
        {
            if (Text.Upos[i] is UniversalTag.Noun) ReadNoun(i);
            if (set.At(i) is { Kind: InstrumentKind.Ruling } ruling) ReadRuling(ruling, i);
        }

        foreach (var instrument in set.All) ReadVerbMention(instrument);
    }

    private void ReadClause(Predicate predicate, WordClass wordClass)
    {
        foreach (var rule in lexicon.Stages(predicate.Lemma, wordClass))
        {
            if (!HasFixedWords(predicate.Head, rule)) continue;
            var told = false;
            foreach (var slot in rule.Slots)
            {
                // "collapsed" after a comma looks like a participle; what ends by itself has no passive.
                var seemsPassive = slot == "subj" && predicate.Passive && rule.Kind == StageKind.Terminated && Text[predicate.Head].Child(Relation.PassiveAuxiliary) is null;
                ArgumentFinder.Fill(Text, predicate, seemsPassive ? "obj" : slot, places);
                if (slot == "obj" && !places.Exists(place => set.At(place) is not null) && Modified(predicate) is >= 0 and var modified) places.Add(modified);
                if (slot == "obj" && !places.Exists(place => set.At(place) is not null) && Before(predicate) is >= 0 and var before) places.Add(before);
                if (slot == "obj" && places is [var only] && set.At(only) is null && only + 1 < Text.Count && Text.Head[only + 1] == predicate.Head && set.At(only + 1) is not null) places.Add(only + 1);
                if (!places.Exists(place => set.At(place) is not null) && Misplaced(predicate, slot) is >= 0 and var misplaced) places.Add(misplaced);
                if (places.Count == 0 && slot == "obj" && !rule.Fixed.IsEmpty) AfterParticle(predicate);
                foreach (var place in places)
                {
                    if (set.At(place) is not { } instrument || !rule.Covers(instrument.Kind) || (IsPart(place) && rule.Kind is StageKind.Terminated or StageKind.Suspended or StageKind.Rejected or StageKind.Vetoed or StageKind.WithdrawnFrom) || (slot == "subj" && !seemsPassive && (predicate.Passive || (rule.Fixed.IsEmpty && predicate.Has(Role.Object)))) || IsDescription(predicate, place)) continue;
                    Add(instrument, predicate, place, rule.Kind, rule.Status, Doers(predicate, slot == "subj"));
                    told = true;
                }
            }

            if (told) return;
        }
    }

    // "struck down the law": parsers take the object of a phrasal verb for an adverbial without a preposition.
    private void AfterParticle(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "" } && argument.Head > predicate.Head) places.Add(argument.Head);
        }
    }

    // "a memorandum the three states signed": the clause lacks its object, whatever the parse calls it.
    private int Modified(Predicate predicate)
    {
        if (Text.Relation[predicate.Head] is not (Relation.AdnominalClause or Relation.RelativeClause) || Text.Xpos[predicate.Head] == PennTag.VBG) return -1;
        if (predicate.Arguments.Exists(argument => argument.Role == Role.Object && argument.Head > predicate.Head)) return -1;
        var noun = Text.Head[predicate.Head];
        if (noun >= 0 && set.At(noun) is null && Text.Relation[noun] == Relation.Apposition) noun = Text.Head[noun];
        return noun < predicate.Head ? noun : -1;
    }

    // Two trees that parsers build wrongly where a text is the deep argument of a clause.
    private int Misplaced(Predicate predicate, string slot)
    {
        var isRelative = Text.Relation[predicate.Head] == Relation.RelativeClause && slot == "obj" && !predicate.Arguments.Exists(argument => argument.Role == Role.Object && argument.Head > predicate.Head);
        var passive = predicate.Passive || Text[predicate.Head].Child(Relation.PassiveAuxiliary) is not null;
        if (slot != (passive ? "obj" : "subj") && !isRelative) return -1;
        var head = Text.Head[predicate.Head];
        switch (Text.Relation[predicate.Head])
        {
            // "The truce has been broken by both sides, diplomats said": what stands before both verbs is the first one's subject.
            case Relation.ClausalComplement when head > predicate.Head && Text[predicate.Head].Child(Relation.NominalSubject) is null && Text[predicate.Head].Child(Relation.PassiveSubject) is null:
                foreach (var child in Text[head].Children)
                {
                    if (child.Index >= predicate.Head) break;
                    if (child.Relation is Relation.NominalSubject && set.At(child.Index) is not null) return child.Index;
                    if (child.Relation is Relation.ClausalComplement && child.Child(Relation.NominalSubject) is { } inner && set.At(inner.Index) is not null) return inner.Index;
                }

                return -1;

            // "A previous agreement, reached in 2015, collapsed": the participle was taken for the main verb.
            case Relation.AdverbialClause when head < predicate.Head && Text.Xpos[predicate.Head] is PennTag.VBD or PennTag.VBZ && Text[predicate.Head].Child(Relation.NominalSubject) is null && Text[predicate.Head].Child(Relation.Marker) is null:
                return Text[head].Child(Relation.NominalSubject) is { } shared && set.At(shared.Index) is not null ? shared.Index : -1;

            // "an agreement with the Union that was to be signed": the clause belongs to the longer phrase.
            case Relation.RelativeClause:
                for (var steps = 0; steps < 3 && head >= 0 && Text.Relation[head] is Relation.NominalModifier or Relation.Conjunct; steps++)
                {
                    head = Text.Head[head];
                    if (head >= 0 && set.At(head) is not null) return head;
                }

                return -1;
            default:
                return -1;
        }
    }

    // To revoke an article of the constitution is not to end the constitution; to break an article is to break the whole.
    private bool IsPart(int place) => MentionFinder.Lower(Text.Lemma[place]) is "article" or "clause" or "provision" or "part" or "paragraph" or "section" or "chapter" or "point" or "condition";

    // "Resolution 2046, adopted unanimously": a participle right after a text is about it, whatever the parse makes of the comma.
    private int Before(Predicate predicate)
    {
        if (Text.Xpos[predicate.Head] is not (PennTag.VBN or PennTag.VBD) || predicate.Arguments.Exists(argument => argument.Role == Role.Object && argument.Head > predicate.Head)) return -1;
        if (Text[predicate.Head].Child(Relation.Auxiliary) is not null || Text[predicate.Head].Child(Relation.PassiveAuxiliary) is not null) return -1;
        var at = predicate.Head - 1;
        var first = Text[predicate.Head].Sentence.First;
        var parted = at >= first && Text.Form[at] == ",";
        if (parted) at--;

        // "The ceasefire declared in June has …", "An agreement, reached in 2015, …": taken for the main verb.
        if (Text[predicate.Head].Child(Relation.NominalSubject) is { } subject && (subject.Index != at || !(parted || Text.Xpos[predicate.Head] == PennTag.VBN))) return -1;
        if (at >= first && Text.Upos[at] == UniversalTag.Numeral) at--;
        return at >= first && set.At(at) is not null ? at : -1;
    }

    // "the EU-backed plan", "the signed copy": a participle before the noun describes and tells no step.
    private bool IsDescription(Predicate predicate, int place) => Text.Relation[predicate.Head] is Relation.AdjectivalModifier or Relation.Compound && Text.Head[predicate.Head] == place && place > predicate.Head;

    private bool HasFixedWords(int head, StageRule rule)
    {
        foreach (var alternatives in rule.Fixed)
        {
            var found = false;
            foreach (var child in Text[head].Children)
            {
                if (Matches(child, alternatives))
                {
                    found = true;
                    break;
                }

                foreach (var inner in child.Children)
                {
                    if (inner.Relation is Relation.Case or Relation.Fixed && Matches(inner, alternatives)) found = true;
                }
            }

            if (!found) return false;
        }

        return true;
    }

    private static bool Matches(Token word, ImmutableArray<string> alternatives) => alternatives.Contains(MentionFinder.Lower(word.Lemma)) || alternatives.Contains(MentionFinder.Lower(word.Form));

    private List<Participant> Doers(Predicate predicate, bool isSubjectInstrument)
    {
        List<Participant> doers = [];
        if (isSubjectInstrument) return doers;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Subject && set.At(argument.Head) is null) AddDoer(Deed(predicate, argument.Head), doers);
        }

        return doers;
    }

    // "Moscow keeps troops there, in deployments that violate the deal": whoever does the deed breaks the text.
    private int Deed(Predicate predicate, int deed)
    {
        if (predicate.Lemma is not ("violate" or "breach" or "break" or "contravene" or "flout") || Text.Upos[deed] != UniversalTag.Noun || Text.Relation[deed] != Relation.Oblique) return deed;
        return context.Predicates.Above(deed) is { Kind: PredicateKind.Verb } above ? above.First(Role.Subject) is >= 0 and var doer ? doer : deed : deed;
    }

    private void AddDoer(int head, List<Participant> doers)
    {
        var before = doers.Count;
        context.Participants.Add(head, doers, PartySide.Actor);
        if (doers.Count == before && context.Participants.Unknown(head) is { } unknown) doers.Add(unknown);
    }

    private void Add(InstrumentCandidate instrument, Predicate predicate, int place, StageKind stage, EventStatus? given, List<Participant> doers, EventStatus? least = null)
    {
        var status = statuses.Of(predicate, place);
        if (least is { } atLeast) status = Status.StatusReader.Weaker(status, atLeast);
        if (status == EventStatus.Occurred && given is { } ongoing) status = ongoing;

        // What has yet to be negotiated or thought of is no stage: "hopes to reach an agreement".
        if (stage is StageKind.Negotiated or StageKind.Proposed && status is EventStatus.Future or EventStatus.Hypothetical) return;
        var date = DateOf(predicate, place);

        // "takes effect on January 1", read in December.
        if (status is EventStatus.Occurred or EventStatus.Ongoing && date is not null && date.Start > context.Report.Date && Text.Xpos[predicate.Head] is PennTag.VBZ or PennTag.VBP) status = EventStatus.Future;

        // What is renegotiated of an earlier version is the later one.
        if (predicate.Lemma == "renegotiate" && instrument.Later is { } later) instrument = later;
        instrument.Stages.Add(new StageCandidate(stage, status, date, [.. doers], context.Sources.Around(predicate.Head), Evidence(predicate.Head, place)));
    }

    // "suspended an agreement of 1990": the year belongs to the agreement.
    private DateRange? DateOf(Predicate predicate, int place)
    {
        if (context.Times.Of(predicate) is not { } date) return null;
        if (date.Text is not { } words || set.At(place)?.Mentions.Find(mention => mention.Head == place) is not { } mention) return date;
        var phrase = Text.SpanOf(mention.First, mention.End);
        return phrase.Contains(new Span(words.Start, words.End)) && (predicate.Head < mention.First || predicate.Head >= mention.End) ? null : date;
    }

    // From the word that tells the stage to the mention, or the other way round, within one sentence.
    private TokenRange Evidence(int word, int place)
    {
        if (Text.SentenceOf[word] != Text.SentenceOf[place]) return new TokenRange(word, word + 1);
        var mention = set.At(place)?.Mentions.Find(mention => mention.Head == place);
        var (first, end) = mention is null ? (place, place + 1) : (mention.First, mention.End);
        return new TokenRange(Math.Min(word, first), Math.Max(word + 1, end));
    }

    // ------------------------------------------------------------------ "ordered his government to conclude an agreement"

    private void ReadOrdered(Predicate verb)
    {
        if (verb.Lemma is not ("conclude" or "sign" or "draft" or "prepare" or "negotiate" or "draw" or "write" or "finalise" or "finalize" or "initial" or "reach" or "publish")) return;
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role != Role.Object || set.At(argument.Head) is not { } instrument || Orderer(verb) is not { } order) continue;
            var doers = Doers(order, isSubjectInstrument: false);
            if (doers.Count > 0) Add(instrument, order, argument.Head, StageKind.Ordered, null, doers);
        }
    }

    private Predicate? Orderer(Predicate verb)
    {
        var at = verb.Head;
        for (var steps = 0; steps < 3 && Text.Relation[at] is Relation.OpenComplement or Relation.AdverbialClause or Relation.ClausalComplement or Relation.Conjunct && Text.Head[at] >= 0; steps++)
        {
            at = Text.Head[at];
            if (context.Predicates.At(at) is { Kind: PredicateKind.Verb } above && above.Lemma is "order" or "instruct" or "direct" or "task" or "command") return above;
        }

        return null;
    }

    // "struck down a statute in a ruling that …": the court hands down what it rules in.
    private void ReadRuling(InstrumentCandidate ruling, int head)
    {
        if (Text.Relation[head] != Relation.Oblique || PredicateReader.Preposition(Text[head]) is not ("in" or "by") || Text.Head[head] < 0) return;
        var governor = Text.Head[head] < head ? Text.Head[head] : Root(head);
        if (governor > head || context.Predicates.At(governor) is not { Kind: PredicateKind.Verb, Passive: false } verb) return;
        if (Doers(verb, isSubjectInstrument: false) is { Count: > 0 } doers) Add(ruling, verb, head, StageKind.Adopted, null, doers);
    }

    private int Root(int token)
    {
        while (Text.Head[token] >= 0) token = Text.Head[token];
        return token;
    }

    // ------------------------------------------------------------------ "ratification of the treaty", "is still in force"

    private void ReadNoun(int noun)
    {
        if (set.At(noun) is not null) return;
        foreach (var rule in lexicon.Stages(MentionFinder.Lower(Text.Lemma[noun]), WordClass.Noun))
        {
            if (!HasFixedWords(noun, rule)) continue;
            var predicate = context.Predicates.At(noun) ?? new Predicate { Head = noun, Kind = rule.Slots.Contains("subj") ? PredicateKind.Adjective : PredicateKind.Noun, Lemma = rule.Lemma };
            foreach (var child in Text[noun].Children)
            {
                if (!Stands(child, rule) || set.At(child.Index) is not { } instrument || !rule.Covers(instrument.Kind)) continue;
                Add(instrument, predicate, child.Index, rule.Kind, rule.Status, NounDoers(noun, predicate), Awaited(noun));
                return;
            }

            if (!rule.Slots.Contains("subj") && ReadElliptical(noun, predicate, rule)) return;
        }
    }

    private static bool Stands(Token child, StageRule rule)
    {
        if (rule.Slots.Contains("subj")) return child.Relation.IsSubject();
        if (child.Relation is Relation.Possessor or Relation.Compound) return true;
        return child.Relation is Relation.NominalModifier or Relation.Oblique && (rule.Slots.Contains(PredicateReader.Preposition(child)) || PredicateReader.Preposition(child) == "to");
    }

    private List<Participant> NounDoers(int noun, Predicate predicate)
    {
        List<Participant> doers = [];
        foreach (var child in Text[noun].Children)
        {
            if (set.At(child.Index) is not null) continue;
            var preposition = child.Relation is Relation.NominalModifier or Relation.Agent or Relation.Oblique ? PredicateReader.Preposition(child) : "";
            if (child.Relation is Relation.Possessor || preposition is "by" or "of") AddDoer(child.Index, doers);
            else if (child.Relation is Relation.AdjectivalModifier or Relation.Compound && context.Participants.Direct(child.Index) is { } nationality) ParticipantFinder.Include(doers, nationality);
        }

        if (doers.Count == 0 && predicate.Support is { } support) doers = Doers(support, isSubjectInstrument: false);
        return doers;
    }

    // "needs the approval of", "awaits ratification", "leaving only its publication": what is awaited lies ahead.
    private EventStatus? Awaited(int noun) =>
        Text.Relation[noun] is Relation.Object or Relation.Oblique && Text.Head[noun] is >= 0 and var verb && (Text.Lemma[verb] is "need" or "require" or "await" or "pend" or "lack" or "await" or "face" || (Text.Lemma[verb] == "leave" && HasOnly(noun)))
            ? Text.Lemma[verb] == "lack" ? EventStatus.Negated : IsConditional(verb) ? EventStatus.Hypothetical : EventStatus.Future
            : null;

    private bool IsConditional(int verb) => Text[verb].Child(Relation.Auxiliary) is { } auxiliary && MentionFinder.Lower(auxiliary.Form) is "would" or "could" or "might";

    private bool HasOnly(int noun)
    {
        foreach (var child in Text[noun].Children)
        {
            if (child.Lemma == "only") return true;
        }

        return false;
    }

    // "It still needs the approval of the government", "a day after the Senate gave its approval": the instrument is not in the noun's phrase.
    private bool ReadElliptical(int noun, Predicate predicate, StageRule rule)
    {
        if (Text.Relation[noun] is not (Relation.Object or Relation.Oblique) || Text.Head[noun] < 0 || context.Predicates.At(Text.Head[noun]) is not { Kind: PredicateKind.Verb } verb) return false;
        if (Awaited(noun) is { } awaited)
        {
            foreach (var argument in verb.Arguments)
            {
                if (argument.Role != Role.Subject || set.At(argument.Head) is not { } subject || !rule.Covers(subject.Kind)) continue;
                Add(subject, predicate, argument.Head, rule.Kind, rule.Status, NounDoers(noun, predicate), Status.StatusReader.Weaker(awaited, context.Statuses.Of(verb).Status));
                return true;
            }

            return false;
        }

        if (verb.Lemma is not ("give" or "grant" or "win" or "receive" or "get" or "withhold") || Spoken(noun) is not { } instrument || !rule.Covers(instrument.Kind)) return false;
        var giving = verb.Lemma is "give" or "grant" or "withhold";
        Add(instrument, verb, noun, rule.Kind, rule.Status, giving ? Doers(verb, isSubjectInstrument: false) : NounDoers(noun, predicate), verb.Lemma == "withhold" ? EventStatus.Negated : null);
        return true;
    }

    // The only instrument that the sentence has spoken of so far.
    private InstrumentCandidate? Spoken(int before)
    {
        InstrumentCandidate? spoken = null;
        for (var i = Text[before].Sentence.First; i < before; i++)
        {
            if (set.At(i) is not { } instrument || instrument == spoken) continue;
            if (spoken is not null) return null;
            spoken = instrument;
        }

        return spoken;
    }

    // ------------------------------------------------------------------ "ordered the owners to pay", taken up by "the order"

    private void ReadVerbMention(InstrumentCandidate instrument)
    {
        foreach (var mention in instrument.Mentions)
        {
            if (mention.Form != ReferenceForm.Verb || context.Predicates.At(mention.Head) is not { } verb) continue;
            var stage = verb.Lemma switch
            {
                "order" or "decree" => StageKind.Ordered,
                "rule" => StageKind.Adopted,
                "agree" => StageKind.Negotiated,
                _ => StageKind.Proposed,
            };
            instrument.Stages.Insert(0, new StageCandidate(stage, statuses.Of(verb, mention.Head), context.Times.Of(verb), [.. Doers(verb, isSubjectInstrument: false)], context.Sources.Around(verb.Head), new TokenRange(verb.Head, verb.Head + 1)));
        }
    }
}

using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Decides which candidates are events of politics, and how sure that is.</summary>
internal sealed class CodingWorth(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    private readonly Foreseen foreseen = new(lexicon, predicates);
    private readonly PlayAndTrade play = new(lexicon, discourse);

    private AnalyzedText Text => predicates.Text;

    /// <summary>Is it an event at all?</summary>
    internal bool IsEvent(EventCandidate candidate)
    {
        var known = candidate.Actors.Count(IsKnown) + candidate.Recipients.Count(IsKnown);
        var named = candidate.Actors.Count + candidate.Recipients.Count;
        if (candidate.Predicate.Kind == PredicateKind.Adjective && known == 0) return false;
        if (play.Holds(candidate) || IsFeared(candidate.Predicate) || IsQuality(candidate) || IsHabit(candidate) || IsNobodys(candidate)) return false;
        if (!candidate.Historical && foreseen.Covers(candidate.Predicate)) return false;
        if (candidate.Actors.Count == 0 && candidate.Type is EventType.Support or EventType.Request or EventType.Agree or EventType.Threaten) return false;
        if (IsMereWar(candidate, known)) return false;

        // Of what might be, only deeds between two sides that are both known are told; the rest is talk.
        if (candidate.Status == EventStatus.Hypothetical) return candidate.Actors.Exists(IsCoded) && candidate.Recipients.Exists(IsCoded) && !IsPurpose(candidate);
        if (candidate.Status is EventStatus.Negated or EventStatus.Future) return known > 0 && !IsPurpose(candidate);

        // "the war, which claimed 900 lives": what killed people is told as a happening, whoever fought it.
        if (candidate.Type == EventType.Assault && candidate.Predicate.Kind == PredicateKind.Noun && ClaimsLives(candidate.Predicate.Head)) return true;

        // Violence and arrests count without a named side; words need somebody who speaks.
        if (candidate.Type is EventType.Assault or EventType.Protest) return named > 0 || candidate.Predicate.Kind == PredicateKind.Verb || known > 0 || (candidate.Type == EventType.Protest && candidate.Predicate.Support is not null);
        if (candidate.Type == EventType.Coerce && candidate.Modes.Contains("arrest") && candidate.Predicate is { Kind: PredicateKind.Verb } or { Lemma: "arrest" or "detention", Support: not null }) return true;
        if (candidate.Type is EventType.Coerce or EventType.Mobilize or EventType.Retreat) return named > 0;
        return known > 0;
    }

    private bool IsKnown(Participant participant)
    {
        var entity = discourse.Entities[participant.Entity];
        return entity.Code is not null || !entity.Sector.IsEmpty || entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Government or EntityKind.Country or EntityKind.Territory or EntityKind.Group;
    }

    private bool IsCoded(Participant participant) => discourse.Entities[participant.Entity].Code is not null;

    private bool ClaimsLives(int happening)
    {
        if (Text.Relation[happening].IsSubject() && Text[happening].Head is { } governor && Claims(governor)) return true;
        foreach (var child in Text[happening].Children)
        {
            if (child.Relation is Relation.RelativeClause && (Claims(child) || lexicon.InClass("size-dead", child.Lemma))) return true;
        }

        return false;
    }

    private bool Claims(Token verb) => lexicon.InClass("claims-lives", verb.Lemma) && verb.Child(Relation.Object) is { } lost && lexicon.InClass("life", lost.Lemma);

    // "for the protection of civilians from attack": what one guards against has not happened.
    private bool IsFeared(Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Noun || Text[predicate.Head].Head is not { } governor) return false;
        return PredicateReader.Preposition(Text[predicate.Head]) switch
        {
            "from" or "against" => lexicon.InClass("guard", governor.Lemma) || IsGuarded(governor, predicate.Head),

            // "a pause in their shelling"
            "in" or "to" or "of" => lexicon.InClass("cessation", governor.Lemma),
            _ => false,
        };
    }

    // "sent troops for the protection of civilians from attack": both phrases may hang on the verb.
    private bool IsGuarded(Token governor, int happening)
    {
        foreach (var child in governor.Children)
        {
            if (child.Index < happening && child.Relation is Relation.Oblique or Relation.Object && Text[child.Index].Upos == UniversalTag.Noun && lexicon.InClass("guard", child.Lemma)) return true;
        }

        return false;
    }

    // "displaced people", "burning tyres": a participle before its noun, with nobody who did it, says how things are.
    private bool IsQuality(EventCandidate candidate)
    {
        var predicate = candidate.Predicate;

        // "war memorial", "arrest warrant": the first noun only says of what kind the second is.
        if (predicate.Kind == PredicateKind.Noun) return Text.Relation[predicate.Head] == Relation.Compound && Text[predicate.Head].Head is { Upos: UniversalTag.Noun } kind && predicates.At(kind.Index) is null;
        if (predicate.Kind != PredicateKind.Verb || candidate.Actors.Exists(IsKnown)) return predicate.Kind == PredicateKind.Verb && IsView(Text[predicate.Head]);

        // "people convicted of minor offences", "a student charged with insult" say which people.
        if (Text.Relation[predicate.Head] == Relation.AdnominalClause && Text.Xpos[predicate.Head] == PennTag.VBN && candidate.Date?.Text is null
            && (candidate.Type == EventType.Accuse || candidate.Modes.Contains("convict") || candidate.Modes.Contains("arrest"))) return true;
        return Text.Relation[predicate.Head] == Relation.AdjectivalModifier || IsView(Text[predicate.Head]);
    }

    // "the two sides in Libya's long war": a war that only says which sides.
    private bool IsMereWar(EventCandidate candidate, int known) =>
        candidate is { Type: EventType.Assault, Reciprocal: true, Predicate: { Kind: PredicateKind.Noun, Support: null } } && known < 2 && Text.Relation[candidate.Predicate.Head] == Relation.NominalModifier && !ClaimsLives(candidate.Predicate.Head);

    // "marched to demand higher pay", "summoned him to protest": what a deed is for is told with the deed.
    private static bool IsPurpose(EventCandidate candidate) => candidate.Type is EventType.Request or EventType.Accuse or EventType.Protest or EventType.Reject && candidate.Steps.Contains("status: purpose");

    // "regards the north as occupied by Turkey": a view of how things are.
    private static bool IsView(Token participle)
    {
        if (participle.Xpos != PennTag.VBN || participle.Head is not { Lemma: "regard" or "see" or "view" or "consider" or "describe" or "recognise" or "recognize" or "treat" or "list" }) return false;
        foreach (var child in participle.Children)
        {
            if (child.Index < participle.Index && child.Relation is Relation.Marker or Relation.Case && child.Form == "as") return true;
        }

        return false;
    }

    // "Carriers that refuse", "which is backed by Algeria": the simple present of a relative clause tells how things are.
    private bool IsHabit(EventCandidate candidate)
    {
        var predicate = candidate.Predicate;
        if (predicate.Kind != PredicateKind.Verb || Text.Relation[predicate.Head] != Relation.RelativeClause || candidate.Type == EventType.Accuse) return false;
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.Auxiliary) return false;
            if (child.Relation is Relation.PassiveAuxiliary) return child.Xpos is PennTag.VBZ or PennTag.VBP && candidate.Type is EventType.Support or EventType.Aid or EventType.Cooperate;
        }

        return Text.Xpos[predicate.Head] is PennTag.VBZ or PennTag.VBP;
    }

    // "No state has recognised it": nobody did nothing.
    private bool IsNobodys(EventCandidate candidate)
    {
        if (candidate.Status != EventStatus.Negated || candidate.Actors.Exists(actor => discourse.Entities[actor.Entity].Code is not null)) return false;
        var subject = candidate.Predicate.First(Role.Subject);
        return subject >= 0 && Text[subject].Child(Relation.Determiner) is { Lemma: "no" or "No" };
    }

    /// <summary>Does a meeting have two sides? Asked when the story has had its say ("the committee meets on Friday" is none).</summary>
    internal bool IsOneSidedMeeting(EventCandidate candidate)
    {
        if (candidate.Type != EventType.Consult || candidate.Modes.Count > 0) return false;
        if (candidate.Actors.Count + candidate.Recipients.Count > 1) return false;
        if (candidate.Actors.Count == 0) return true;
        var subject = candidate.Predicate.First(Role.Subject);
        return subject < 0 || Text.Xpos[subject] is not (PennTag.NNS or PennTag.NNPS);
    }

    /// <summary>Between 0 and 1: what is written, named and high in the sentence is surer.</summary>
    internal double Confidence(EventCandidate candidate)
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

using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>The status of a stage: that of its word, with what the codebook asks for documents beyond events.</summary>
internal sealed class StageStatus(CodingContext context)
{
    private const int MaxClimb = 5;

    private AnalyzedText Text => context.Text;

    /// <summary>The status of a stage that a predicate tells of the instrument at a place.</summary>
    internal EventStatus Of(Predicate predicate, int place)
    {
        var status = IsParticiple(predicate) ? EventStatus.Occurred : context.Statuses.Of(predicate).Status;
        if (IsNone(place)) status = StatusReader.Weaker(status, EventStatus.Negated);

        if (status is EventStatus.Occurred or EventStatus.Ongoing && ByWordsBetween(predicate.Head) is { } weaker) return weaker;

        if (status is EventStatus.Occurred or EventStatus.Ongoing && IsMoved(predicate.Head)) return EventStatus.Hypothetical;

        // "must still be ratified" tells of the step that comes next, as "needs ratification" does.
        if (status == EventStatus.Hypothetical && IsObliged(predicate.Head)) return EventStatus.Future;

        // "urged him not to sign" does not tell whether he did.
        if (status == EventStatus.Negated && IsAsked(predicate.Head)) return EventStatus.Hypothetical;

        // A threat to suspend is no plan (gold README: threatened is hypothetical).
        if (status == EventStatus.Future && IsThreatened(predicate.Head)) return EventStatus.Hypothetical;
        if (status is EventStatus.Occurred or EventStatus.Ongoing && IsAhead(predicate.Head)) return EventStatus.Future;
        return status;
    }

    // "under a pledge adopted in 2016, each member must …": what governs the phrase leaves the participle's own fact alone.
    private bool IsParticiple(Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Verb || Text.Relation[predicate.Head] != Relation.AdnominalClause || Text.Xpos[predicate.Head] is not (PennTag.VBN or PennTag.VBD)) return false;
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.Auxiliary or Relation.Marker or Relation.AdverbialModifier or Relation.PassiveAuxiliary) return false;
        }

        return true;
    }

    // "has yet to sign", "are due to sign": parsers hang these adverbs on either verb.
    private EventStatus? ByWordsBetween(int verb)
    {
        foreach (var child in Text[verb].Children)
        {
            if (child.Index > verb) break;
            if (child.Relation is Relation.Marker or Relation.AdverbialModifier && child.Lemma is "yet" && IsInfinitive(verb)) return EventStatus.Negated;
            if (child.Relation is Relation.Marker or Relation.AdverbialModifier && child.Lemma is "due" or "set" && IsInfinitive(verb)) return EventStatus.Future;

            // "is to be signed", "was to take effect"
            if (child.Relation is Relation.Copula or Relation.Auxiliary or Relation.PassiveAuxiliary && MentionFinder.Lower(child.Form) is "is" or "are" or "was" or "were" && IsInfinitive(verb)) return EventStatus.Future;
        }

        // "has to be ratified"
        if (Text.Relation[verb] == Relation.OpenComplement && Text.Head[verb] is >= 0 and var above && Text.Lemma[above] == "have" && Text.Xpos[above] is PennTag.VBZ or PennTag.VBP) return IsYet(above) ? EventStatus.Negated : EventStatus.Future;
        return null;
    }

    private bool IsYet(int verb)
    {
        foreach (var child in Text[verb].Children)
        {
            if (child.Relation == Relation.AdverbialModifier && child.Lemma == "yet") return true;
        }

        return false;
    }

    // "a motion to throw out the bill"
    private bool IsMoved(int verb) => IsInfinitive(verb) && Text.Relation[verb] is Relation.AdnominalClause or Relation.AdverbialClause or Relation.OpenComplement && Text.Head[verb] is >= 0 and var noun && Text.Lemma[noun] is "motion" or "vote" or "move";

    private bool IsObliged(int verb)
    {
        if (Text.Relation[verb] is not (Relation.Root or Relation.Conjunct or Relation.ClausalComplement or Relation.RelativeClause)) return false;
        foreach (var child in Text[verb].Children)
        {
            if (child.Relation is Relation.Auxiliary && MentionFinder.Lower(child.Form) == "must") return true;
        }

        return false;
    }

    private bool IsInfinitive(int verb)
    {
        foreach (var child in Text[verb].Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }

    private bool IsAsked(int verb) =>
        IsInfinitive(verb) && Text[verb].Child(Relation.AdverbialModifier) is { } negation && MentionFinder.Lower(negation.Form) is "not" or "never" && Text.Head[verb] is >= 0 and var asker && context.Lexicon.InClass("ask", Text.Lemma[asker]);

    // "neither the accord nor its annex", "no agreement"
    private bool IsNone(int place)
    {
        for (var steps = 0; place >= 0 && steps < 2; steps++)
        {
            foreach (var child in Text[place].Children)
            {
                if (child.Relation is Relation.Preconjunction or Relation.CoordinatingConjunction or Relation.Determiner && MentionFinder.Lower(child.Form) is "neither" or "nor" or "no") return true;
            }

            if (Text.Relation[place] != Relation.Conjunct) return false;
            place = Text.Head[place];
        }

        return false;
    }

    private bool IsThreatened(int word)
    {
        for (var steps = 0; steps < MaxClimb && Text.Head[word] >= 0; steps++)
        {
            word = Text.Head[word];
            if (Text.Lemma[word] is "threaten" or "threat" or "warn") return true;
        }

        return false;
    }

    // "before it becomes law", "as soon as it is published", "once the deal takes effect": present tense under these is the future.
    private bool IsAhead(int word)
    {
        if (Text.Relation[word] is not Relation.AdverbialClause) return false;
        var verb = Text[word];
        var present = verb.Xpos is PennTag.VBZ or PennTag.VBP;
        var ahead = false;
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary && child.Xpos is PennTag.VBZ or PennTag.VBP) present = true;
            if (child.Relation is Relation.Marker or Relation.AdverbialModifier && MentionFinder.Lower(child.Form) is "before" or "once" or "until" or "when" or "after" or "as") ahead |= MentionFinder.Lower(child.Form) != "as" || IsAsSoonAs(child.Index);
        }

        return present && ahead;
    }

    private bool IsAsSoonAs(int last) => last >= 2 && MentionFinder.Lower(Text.Form[last - 1]) is "soon" or "long";
}

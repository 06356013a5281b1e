using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Events;

/// <summary>Tells what an agreement, law or order only foresees from what happens ("Under the accord the rebels must hand over their weapons").</summary>
/// <remarks>Gold corpus, "Not events: … what a provision foresees". Such clauses are provisions of instruments.</remarks>
internal sealed class Foreseen(EventLexicon lexicon, PredicateSet predicates)
{
    private AnalyzedText Text => predicates.Text;

    /// <summary>Does the predicate stand in a clause that tells what a document lays down?</summary>
    internal bool Covers(Predicate predicate)
    {
        var (duty, steps) = (false, 0);
        for (var token = Text[predicate.Head]; steps++ < Clauses.MaxClimb;)
        {
            duty |= IsDuty(token);
            if (IsUnderWhich(token) && token.Index != predicate.Head | duty) return true;
            if (HasFrame(token) && (duty || IsPresent(token))) return true;
            foreach (var child in token.Children)
            {
                // "Carriers must not cross, the text adds"
                if (duty && child.Relation == Relation.Parataxis && IsSpeaking(child)) return true;
            }

            if (token.Head is not { } head) return false;
            if (token.Relation == Relation.ClausalComplement && IsSpeaking(head) && (duty || head.Lemma is "provide" or "stipulate" or "require" or "oblige" or "specify" or "foresee" or "envisage")) return true;
            token = head;
        }

        return false;
    }

    // "must", "may", "shall", "is to"
    private static bool IsDuty(Token verb)
    {
        var (be, to) = (false, false);
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Auxiliary && child.Lemma is "must" or "may" or "shall") return true;
            be |= child.Relation == Relation.Copula && child.Xpos is PennTag.VBZ or PennTag.VBP;
            to |= child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle;
        }

        return (be && to) || (to && verb.Relation == Relation.OpenComplement && verb.Head is { Lemma: "be", Xpos: PennTag.VBZ or PennTag.VBP });
    }

    private static bool IsPresent(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula) return child.Xpos is PennTag.VBZ or PennTag.VBP && child.Lemma == "be";
        }

        return verb.Xpos is PennTag.VBZ or PennTag.VBP;
    }

    // "Under the protocol, …"
    private bool HasFrame(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Oblique && child.Index < verb.Index && PredicateReader.Preposition(child) == "under" && IsDocument(child)) return true;
        }

        return false;
    }

    // "an accord under which it shared data"
    private bool IsUnderWhich(Token verb)
    {
        if (verb.Relation != Relation.RelativeClause || verb.Head is not { } document || !IsDocument(document)) return false;
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Oblique && child.Xpos == PennTag.WDT && PredicateReader.Preposition(child) == "under") return true;
        }

        return false;
    }

    private bool IsSpeaking(Token verb) => verb.Child(Relation.NominalSubject) is { } subject && IsDocument(subject);

    private bool IsDocument(Token noun) => lexicon.InClass("agreement", noun.Lemma) || lexicon.InClass("law", noun.Lemma) || noun.Lemma is "timetable" or "plan" or "draft" or "article" or "proclamation" or "statute";
}

using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Finds where an event happened among the places of its clause.</summary>
internal sealed class PlaceAssigner(PredicateSet predicates, ReportDiscourse discourse)
{
    private AnalyzedText Text => predicates.Text;

    /// <summary>The most closely known place of a predicate's clause, or null.</summary>
    internal Location? Of(Predicate predicate)
    {
        Location? best = null;
        Look(predicate, ref best);
        if (predicate.Support is { } support) Look(support, ref best);
        if (best is null && predicates.Above(predicate.Head) is { } governor && Text.Relation[predicate.Head] is not (Relation.ClausalComplement or Relation.RelativeClause)) Look(governor, ref best);
        return best;
    }

    private void Look(Predicate predicate, ref Location? best)
    {
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.Oblique or Relation.NominalModifier && IsPlacePreposition(PredicateReader.Preposition(child))) Consider(child.Index, ref best);
        }

        foreach (var argument in predicate.Arguments)
        {
            if (argument.Borrowed || argument.Role is not (Role.Object or Role.Subject)) continue;
            foreach (var child in Text[argument.Head].Children)
            {
                if (child.Relation is Relation.NominalModifier && IsPlacePreposition(PredicateReader.Preposition(child))) Consider(child.Index, ref best);
            }
        }
    }

    private static bool IsPlacePreposition(string preposition) => preposition is "in" or "at" or "near" or "outside" or "inside" or "around" or "across" or "throughout" or "off" or "on" or "along" or "over";

    private void Consider(int head, ref Location? best)
    {
        if (discourse.EntityAt(head) is { Place: { } place } && discourse.MentionAt(head) is { AsLocation: true } && (best is null || place.Precision < best.Precision)) best = place;

        // "in the city of Aleppo", "in Sirte, Libya"
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.NominalModifier or Relation.Flat or Relation.Compound or Relation.Apposition && discourse.EntityAt(child.Index) is { Place: { } inner } && (best is null || inner.Precision < best.Precision)) best = inner;
        }
    }
}

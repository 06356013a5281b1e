using System.Collections.Immutable;
using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Factuality;

/// <summary>Grades every clause and every event noun of a text from -3 (certainly did not happen) to +3 (certainly did).</summary>
/// <remarks>The scale is that of UDS-IH2 (Rudinger, White and Van Durme 2018), whose readers judged whether what a clause says happened.</remarks>
internal sealed class FactualityReader(FactualityModel model, PredicateSet predicates, StatusReader statuses)
{
    private AnalyzedText Text => predicates.Text;

    /// <summary>The layer, in text order.</summary>
    internal ImmutableArray<PredicateFactuality> Read()
    {
        var features = new FactualityFeatures(predicates, statuses);
        var layer = ImmutableArray.CreateBuilder<PredicateFactuality>();
        for (var i = 0; i < Text.Count; i++)
        {
            if (predicates.At(i) is null && !HeadsClause(Text[i])) continue;
            var span = Text.SpanOf(i, i + 1).In(Text.Text);
            layer.Add(new PredicateFactuality(span.Start, span.End, span.Text, model.Grade(features.Of(i))));
        }

        return layer.ToImmutable();
    }

    /// <summary>Is a word the head of a clause: a verb, what is predicated of a subject, the root of a sentence, or joined to one of these?</summary>
    internal static bool HeadsClause(Token token)
    {
        if (token.Upos is UniversalTag.Punctuation) return false;
        if (token.Upos is UniversalTag.Verb || token.IsRoot) return true;
        switch (token.Relation)
        {
            case Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula:
                return false;
            case Relation.AdnominalClause or Relation.RelativeClause or Relation.AdverbialClause or Relation.ClausalComplement or Relation.OpenComplement
                or Relation.ClausalSubject or Relation.PassiveClausalSubject or Relation.Parataxis:
                return true;
            case Relation.Conjunct when token.Head is { } first && (first.Upos == UniversalTag.Verb || first.IsRoot):
                return true;
        }

        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.Copula or Relation.NominalSubject or Relation.PassiveSubject or Relation.Expletive) return true;
        }

        return false;
    }
}

using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>Those who say a thing only to deny it ("Israel disputes that the settlements are illegal") or to charge another with it ("accused the UAE of breaching").</summary>
internal sealed class Opponents(CodingContext context, ClaimLexicon lexicon, ClaimHolders holders)
{
    private const int MostSteps = 6;

    private AnalyzedText Text => context.Text;

    /// <summary>Gives a claim to whoever disputes or charges it, where such a verb governs its clause.</summary>
    internal void Apply(ClaimCandidate claim)
    {
        var word = Text[claim.Trigger];
        for (var step = 0; step < MostSteps && word.Head is { } above; step++, word = above)
        {
            // "accused the UAE of breaching": the charge may hang on the accused.
            var isCharge = word.Relation == Relation.AdnominalClause && above.Relation == Relation.Object;
            if (isCharge && above.Head is { } charge) (word, above) = (above, charge);
            if (!isCharge && word.Relation is not (Relation.ClausalComplement or Relation.OpenComplement or Relation.AdverbialClause or Relation.Oblique)) continue;
            var denies = lexicon.Is("dispute", above.Lemma) && word.Relation is Relation.ClausalComplement or Relation.OpenComplement;
            var accuses = lexicon.Is("accuse", above.Lemma) && above.Child(Relation.Object) is not null;
            if (!denies && !accuses) continue;
            if (context.Predicates.At(above.Index)?.First(Role.Subject) is not (>= 0 and var subject)) return;
            claim.Holders = holders.Of(subject);
            (claim.CueFirst, claim.CueEnd) = (above.Index, above.Index + 1);
            claim.IsDenied = denies && claim.Told;
            return;
        }
    }
}

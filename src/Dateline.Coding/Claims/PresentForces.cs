using Dateline.Coding.Events;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>"Their presence" is that of the forces which the report has just told of.</summary>
internal sealed class PresentForces(CodingContext context, ClaimLexicon lexicon)
{
    private const int FurthestSentence = 3;

    /// <summary>Puts the forces in the place of their presence.</summary>
    /// <param name="claims">All claims, in the order of their words.</param>
    internal void Apply(List<ClaimCandidate> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (claim.Relation is not (ClaimRelation.Legitimate or ClaimRelation.Violates) || claim.Subjects is not [{ IsWritten: true } subject]) continue;
            var head = subject.End - 1;
            if (!lexicon.Is("being", context.Text.Lemma[head]) || context.Text[head].Child(Relation.Possessor) is not { Upos: UniversalTag.Pronoun }) continue;
            if (context.Discourse.Entities[subject.Entity].Code is not null) continue;
            var forces = claims.FindLast(other => other.Relation == ClaimRelation.StationedIn && other.Trigger < claim.Trigger && context.Text.SentenceOf[claim.Trigger] - context.Text.SentenceOf[other.Trigger] <= FurthestSentence);
            if (forces is not null) claims[i] = claim.With(subject with { Entity = forces.Subjects[0].Entity }, claim.Objects.Count == 0 ? null : claim.Objects[0]);
        }
    }
}

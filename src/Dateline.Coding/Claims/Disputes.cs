using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>"Taiwan disputes that", "a claim that Moscow rejects": a denial of the claim told just before.</summary>
internal sealed class Disputes(CodingContext context, ClaimLexicon lexicon, ClaimHolders holders, MistakenNouns mistaken)
{
    private const int FurthestSentence = 1;

    private AnalyzedText Text => context.Text;

    /// <summary>The denials of a report.</summary>
    internal List<ClaimCandidate> Read(List<ClaimCandidate> claims)
    {
        var found = new List<ClaimCandidate>();
        for (var i = 0; i < Text.Count; i++)
        {
            if (!lexicon.Is("dispute", MistakenNouns.LemmaOf(Text[i]))) continue;
            var verb = Text.Upos[i] == UniversalTag.Verb ? context.Predicates.At(i) : mistaken.Read(i);
            if (verb is null || verb.Passive || !PointsBack(verb) || verb.First(Role.Subject) is not (>= 0 and var subject)) continue;
            if (verb.Lemma is "agree" || Told(claims, i, subject) is not { } told) continue;
            foreach (var about in told.Subjects)
            {
                var claim = told.Denied(about, told.Objects.Count == 0 ? null : told.Objects[0], polarity: false, holders.Of(subject), "dispute:" + verb.Lemma);
                (claim.CueFirst, claim.CueEnd) = (i, i + 1);
                claim.Evidence.Add((Math.Min(subject, i), i + 1));
                found.Add(claim);
            }
        }

        return found;
    }

    // "disputes that", "rejects the claim", "which Kyiv denies"
    private bool PointsBack(Predicate verb)
    {
        var next = verb.Head + 1;
        if (next + 1 < Text.Count && Text.Form[next] is "that" or "this" or "the" or "those" or "such" && lexicon.Is("assertion", Text.Lemma[next + 1]) && (next + 2 >= Text.Count || Text.Upos[next + 2] is UniversalTag.Punctuation or UniversalTag.CoordinatingConjunction)) return true;
        if (Text[verb.Head].Child(Relation.ClausalComplement) is not null) return false;
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role != Role.Object) continue;
            if (argument.Borrowed && argument.Head < verb.Head) return lexicon.Is("assertion", Text.Lemma[argument.Head]);
            if (Text.Form[argument.Head] is "that" or "this" or "it" or "both") return true;
            return lexicon.Is("assertion", Text.Lemma[argument.Head]) && Text[argument.Head].Child(Relation.NominalModifier) is null && Text[argument.Head].Child(Relation.ClausalComplement) is null && Text[argument.Head].Child(Relation.AdnominalClause) is null;
        }

        return false;
    }

    private ClaimCandidate? Told(List<ClaimCandidate> claims, int word, int subject)
    {
        var who = context.Discourse.EntityAt(subject);
        return claims.FindLast(claim => claim.Trigger < word && claim.Polarity && Text.SentenceOf[word] - Text.SentenceOf[claim.Trigger] <= FurthestSentence && !claim.IsPresupposed
            && claim.Relation is ClaimRelation.PartOf or ClaimRelation.Independent or ClaimRelation.Claims or ClaimRelation.Legitimate or ClaimRelation.Controls or ClaimRelation.Occupies or ClaimRelation.Violates or ClaimRelation.StationedIn
            && (who is null || claim.Holders is null || !claim.Holders.Any(holder => holder.Entity == who.Index)));
    }
}

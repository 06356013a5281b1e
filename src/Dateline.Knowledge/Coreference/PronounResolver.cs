using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Coreference;

/// <summary>Finds what a pronoun stands for: agreement first, then syntax, then recency and prominence.</summary>
/// <remarks>
/// A salience score in the manner of Lappin and Leass (1994), over at most <see cref="ReferenceWindow.Reach"/> mentions. Nouns that are no entities
/// compete, so that "it" after "the draft" stays unresolved: an unresolved pronoun is better than a wrong one.
/// </remarks>
internal sealed class PronounResolver(ReferenceWindow window, EntityTable entities)
{
    private const int MaxSentences = 3;

    /// <summary>The entity that a personal or possessive pronoun of the third person means, or -1.</summary>
    internal int Resolve(AnalyzedText text, PhraseReading pronoun)
    {
        var at = pronoun.Head;
        var best = -1;
        var bestScore = double.MinValue;
        var second = double.MinValue;
        for (var i = window.All.Count - 1; i >= window.Begin; i--)
        {
            var candidate = window.All[i];
            var distance = text.SentenceOf[at] - candidate.Sentence;
            if (distance > MaxSentences) break;
            if (!Agrees(candidate, pronoun, text) || Binds(text, candidate, at)) continue;
            var score = Score(text, candidate, pronoun, distance);
            if (candidate.Entity >= 0 && candidate.Entity == best)
            {
                bestScore = Math.Max(bestScore, score);
                continue;
            }

            if (score > bestScore)
            {
                second = bestScore;
                bestScore = score;
                best = candidate.Entity;
            }
            else if (score > second)
            {
                second = score;
            }
        }

        var margin = pronoun.Gender is Gender.Unknown ? 0.8 : 0.4;
        return best >= 0 && bestScore - second >= margin ? best : -1;
    }

    private bool Agrees(Reference candidate, PhraseReading pronoun, AnalyzedText text)
    {
        if (candidate.Entity < 0)
        {
            // "it" may mean any singular noun, "they" any plural one.
            return pronoun.Gender is Gender.Unknown && candidate.Plural == pronoun.Plural;
        }

        var kind = entities[candidate.Entity].Kind;
        var traits = entities.Traits[candidate.Entity];
        if (pronoun.Gender is not Gender.Unknown) return kind is EntityKind.Person && !candidate.Plural && (traits.Gender == pronoun.Gender || traits.Gender is Gender.Unknown);
        if (pronoun.Plural) return candidate.Plural || candidate.Collective || kind is EntityKind.Group || traits.Plural || (kind is EntityKind.Organization or EntityKind.Government);
        if (kind is EntityKind.Person || candidate.Plural || (kind is EntityKind.Group && traits.Plural)) return false;
        return text.Upos[pronoun.Head] is not UniversalTag.Unknown;
    }

    // Co-arguments of one verb are different unless reflexive ("he praised him"), and no phrase refers to what it is part of ("its army").
    private static bool Binds(AnalyzedText text, Reference candidate, int pronoun)
    {
        if (candidate.First <= pronoun && pronoun < candidate.End) return true;
        if (text.Relation[pronoun] is Relation.Possessor)
        {
            // "its allies" as a possessor inside the candidate was caught above; the owner may well be the subject of the clause.
            return false;
        }

        if (text.Form[pronoun].EndsWith("self", StringComparison.OrdinalIgnoreCase) || text.Form[pronoun].EndsWith("selves", StringComparison.OrdinalIgnoreCase)) return false;
        var governor = text.Head[pronoun];
        return governor >= 0 && candidate.Head >= 0 && text.Head[candidate.Head] == governor && text.Relation[candidate.Head] is not Relation.Possessor;
    }

    private double Score(AnalyzedText text, Reference candidate, PhraseReading pronoun, int distance)
    {
        var at = pronoun.Head;
        var score = -3.0 * distance;
        score += candidate.Role switch
        {
            ReferenceRole.Subject => 3,
            ReferenceRole.Object => 1.5,
            ReferenceRole.Modifier => 0.5,
            ReferenceRole.Location => -2,
            _ => 0.7,
        };
        if (candidate.Role is ReferenceRole.Subject && ReferenceWindow.RoleOf(text, at, asLocation: false) is ReferenceRole.Subject) score += 1;

        // A possessive usually belongs to the subject of its own clause.
        if (distance == 0 && text.Relation[at] is Relation.Possessor && candidate.Role is ReferenceRole.Subject && SameClause(text, candidate.Head, at)) score += 2;
        if (distance == 0) score += 0.5 - (0.02 * Math.Min(at - candidate.Head, 25));
        if (text.Sentences[text.SentenceOf[at]].Paragraph != text.Sentences[candidate.Sentence].Paragraph) score -= 1;
        if (candidate.Entity < 0) return score - 0.5;
        var kind = entities[candidate.Entity].Kind;
        score += 0.3 * Math.Min(entities.Traits[candidate.Entity].Mentions, 5);
        if (pronoun.Plural && !candidate.Plural)
        {
            score -= kind is EntityKind.Country or EntityKind.Territory or EntityKind.Place ? 4 : 1.5;
        }

        if (pronoun.Gender is not Gender.Unknown && entities.Traits[candidate.Entity].Gender == pronoun.Gender) score += 1;
        return score;
    }

    private static bool SameClause(AnalyzedText text, int subject, int token)
    {
        var verb = text.Head[subject];
        if (verb < 0) return false;
        var steps = 0;
        for (var at = text.Head[token]; at >= 0 && steps < 20; at = text.Head[at], steps++)
        {
            if (at == verb) return true;
        }

        return false;
    }
}

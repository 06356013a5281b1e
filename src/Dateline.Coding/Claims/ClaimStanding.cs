using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Whether words state a status, deny it, or do neither ("if it were part of").</summary>
internal sealed class ClaimStanding(CodingContext context)
{
    /// <summary>True where a predicate is told as so, false where it is denied, null where it is wished, planned or asked.</summary>
    internal bool? Of(Predicate predicate)
    {
        if (context.Text.Upos[predicate.Head] == UniversalTag.Noun) return !NegatedBefore(predicate.Head);
        var reading = context.Statuses.Of(predicate);
        return reading.Status switch
        {
            EventStatus.Occurred or EventStatus.Ongoing => true,
            EventStatus.Negated => Purposeless(reading) ? false : null,
            _ => null,
        };
    }

    /// <summary>The same for a noun or adjective that a clause predicates of its subject.</summary>
    internal bool? OfPhrase(int phrase, int clause)
    {
        var polarity = !Negated(phrase);
        if (clause != phrase && Negated(clause)) polarity = false;
        var predicate = context.Predicates.At(clause);
        if (predicate is null) return polarity;
        var reading = context.Statuses.Of(predicate);

        // "will remain part of" says that it is.
        if (reading.Status == EventStatus.Future && context.Text.Lemma[clause] is "remain" or "stay" or "recognise" or "recognize") return polarity;
        if (reading.Status is EventStatus.Future or EventStatus.Hypothetical) return null;
        if (reading.Status == EventStatus.Negated && !Purposeless(reading)) return null;
        return polarity && reading.Status != EventStatus.Negated;
    }

    /// <summary>Does a word say that a view is the world's ("internationally recognised")?</summary>
    internal static bool IsWorldwide(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.AdverbialModifier && child.Lemma.ToLowerInvariant() is "internationally" or "universally" or "widely" or "globally") return true;
        }

        return false;
    }

    // "without recognising", "prevented from annexing" deny nothing: they tell of something else that did not come about.
    private static bool Purposeless(StatusReading reading) => !reading.Cues.Any(cue => cue.StartsWith("prevented", StringComparison.Ordinal));

    private bool Negated(int token)
    {
        foreach (var child in context.Text[token].Children)
        {
            if (child.Relation is Relation.AdverbialModifier or Relation.CoordinatingConjunction or Relation.Preconjunction or Relation.Determiner && child.Form.ToLowerInvariant() is "not" or "n't" or "n’t" or "never" or "neither" or "nor" or "no") return true;
            if (child.Relation == Relation.AdverbialModifier && child.Form == "longer" && child.Index > 0 && context.Text.Form[child.Index - 1] == "no") return true;
        }

        return NegatedBefore(token);
    }

    private bool NegatedBefore(int token) => token > 0 && (context.Text.Form[token - 1] is "not" or "never" || (context.Text.Form[token - 1] == "longer" && token > 1 && context.Text.Form[token - 2] == "no"));
}

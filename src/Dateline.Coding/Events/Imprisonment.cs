using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>A convict sent to prison is SANCTION convict and also COERCE arrest (codebook 3.1).</summary>
internal static class Imprisonment
{
    /// <summary>The arrest in a sentence to prison, or null.</summary>
    internal static EventCandidate? Of(EventCandidate sentence, EventLexicon lexicon, AnalyzedText text)
    {
        if (sentence.Type != EventType.Sanction || !sentence.Modes.Contains("convict")) return null;
        var prison = false;
        foreach (var argument in sentence.Predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "to" or "in" } && IsPrison(lexicon, text, argument.Head)) prison = true;
        }

        if (!prison) return null;
        var arrest = new EventCandidate { Predicate = sentence.Predicate, Sense = sentence.Sense, Type = EventType.Coerce, Cameo = "173" };
        arrest.Modes.Add("arrest");
        arrest.Mentions.Add(sentence.Predicate);
        arrest.Triggers.AddRange(sentence.Triggers);
        arrest.Actors.AddRange(sentence.Actors);
        arrest.Recipients.AddRange(sentence.Recipients);
        arrest.Status = sentence.Status;
        arrest.Sources = sentence.Sources;
        arrest.Confidence = Math.Round(sentence.Confidence - 0.05, 4);
        arrest.Steps.Add("a sentence to prison is COERCE arrest too");
        return arrest;
    }

    // "to prison", "to ten years in prison", "to life"; "to three months, suspended" is none.
    private static bool IsPrison(EventLexicon lexicon, AnalyzedText text, int head)
    {
        if (!lexicon.InClass("prison", text.Lemma[head])) return false;
        foreach (var child in text[head].Children)
        {
            if (child.Form is "suspended" or "probation" || child.Relation == Relation.AdnominalClause && child.Lemma == "suspend") return false;
        }

        return true;
    }
}

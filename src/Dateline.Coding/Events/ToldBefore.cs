using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Finds the earlier event that a phrase refers back to: "the ratification", "the decision", "such a step", "it".</summary>
internal sealed class ToldBefore(EventLexicon lexicon, PredicateSet predicates)
{
    // Further back a reader would not look either.
    private const int MaxSentences = 8;

    private AnalyzedText Text => predicates.Text;

    /// <summary>The event that the object of words ("condemned <i>the raid</i>") refers to, or null.</summary>
    /// <param name="candidates">Events in text order.</param>
    /// <param name="index">The event of words.</param>
    /// <param name="fits">What the event must satisfy besides: somebody else did it.</param>
    internal EventCandidate? Of(List<EventCandidate> candidates, int index, Predicate<EventCandidate> fits)
    {
        foreach (var argument in candidates[index].Predicate.Arguments)
        {
            if (argument.Role == Role.Complement && Topic(argument.Head) is { } topic && Find(candidates, index, topic, fits) is { } deed) return deed;
            if (argument.Role is not (Role.Object or Role.Oblique) || !IsDefinite(argument.Head)) continue;
            if (argument is { Role: Role.Oblique, Preposition: not ("of" or "about" or "on" or "over" or "at" or "with" or "for" or "against" or "to" or "as") }) continue;
            if (Find(candidates, index, argument.Head, fits) is { } told) return told;
        }

        return null;
    }

    // "Such steps are impeding the process": what the clause is about.
    private int? Topic(int clause)
    {
        if (predicates.At(clause) is not { } predicate) return null;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == (predicate.Passive ? Role.Object : Role.Subject) && IsDefinite(argument.Head)) return argument.Head;
        }

        return null;
    }

    private bool IsDefinite(int head)
    {
        if (Text.Upos[head] == UniversalTag.Pronoun) return Text.Lemma[head] is "it" or "this" or "that";
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.Determiner or Relation.Predeterminer or Relation.AdjectivalModifier && child.Lemma is "the" or "this" or "that" or "these" or "those" or "such" or "Such") return true;
        }

        return false;
    }

    private EventCandidate? Find(List<EventCandidate> candidates, int index, int head, Predicate<EventCandidate> fits)
    {
        var sentence = Text.SentenceOf[head];
        var isGeneral = Text.Upos[head] == UniversalTag.Pronoun || lexicon.InClass("told-before", Text.Lemma[head]);
        for (var j = index - 1; j >= 0; j--)
        {
            var earlier = candidates[j];
            if (sentence - Text.SentenceOf[earlier.Predicate.Head] > MaxSentences) return null;
            if (!fits(earlier)) continue;
            if (WordFamily.Same(earlier, Text.Lemma[head]) || (isGeneral && Fits(earlier, Text.Lemma[head]))) return earlier;
        }

        return null;
    }

    // What a general noun can stand for: an accusation for ACCUSE, an offer for AGREE, a step for any deed.
    private static bool Fits(EventCandidate earlier, string noun) => noun switch
    {
        "accusation" or "allegation" or "charge" or "claim" or "criticism" or "complaint" => earlier.Type is EventType.Accuse,
        "demand" or "call" or "request" or "appeal" or "deadline" or "ultimatum" => earlier.Type is EventType.Request or EventType.Threaten,
        "offer" or "proposal" or "promise" or "pledge" => earlier.Type is EventType.Agree or EventType.Concede or EventType.Support,
        "agreement" or "deal" or "accord" or "pact" or "treaty" or "truce" or "ceasefire" => earlier.Type is EventType.Agree or EventType.Support or EventType.Concede or EventType.Retreat,
        "threat" or "warning" => earlier.Type is EventType.Threaten,
        _ => earlier.Type is not (EventType.Accuse or EventType.Consult or EventType.Protest),
    };
}

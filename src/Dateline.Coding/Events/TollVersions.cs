using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Makes another version of an event of a sentence in which another source gives another count of its victims.</summary>
/// <remarks>
/// "Two security sources put the number of dead at more than 30", "the union gave a figure of 40", "a police source spoke of five". Each version is an
/// event of its own with its source and its size (gold corpus, "Where sources disagree").
/// </remarks>
internal sealed class TollVersions(EventLexicon lexicon, PredicateSet predicates, ParticipantFinder participants, SizeReader sizes)
{
    // A later count answers one that is near.
    private const int MaxSentences = 6;

    private readonly List<Participant> tellers = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>Adds the versions to the events, each at its place in the text.</summary>
    internal void Add(List<EventCandidate> candidates)
    {
        foreach (var verb in predicates.All)
        {
            if (verb.Kind != PredicateKind.Verb || verb.Passive || Count(verb) is not { } told) continue;
            if (Counted(candidates, verb, told.Kind) is not { } first) continue;
            tellers.Clear();
            foreach (var argument in verb.Arguments)
            {
                if (argument.Role == Role.Subject) participants.Add(argument.Head, tellers, PartySide.Actor);
            }

            foreach (var argument in verb.Arguments)
            {
                if (argument.Role == Role.Subject && tellers.Count == 0 && participants.Unknown(argument.Head) is { } unknown) tellers.Add(unknown);
            }

            if (tellers.Count == 0) continue;
            candidates.RemoveAll(candidate => candidate.Predicate.Head == verb.Head || candidate.Predicate.Head == told.Noun);
            var at = candidates.FindIndex(candidate => candidate.Predicate.Head > verb.Head);
            candidates.Insert(at < 0 ? candidates.Count : at, Version(first, verb, told));
        }
    }

    private EventCandidate Version(EventCandidate first, Predicate verb, (int Noun, int Kind, Size Size, Stance Stance) told)
    {
        var version = new EventCandidate { Predicate = verb, Sense = first.Sense, Type = first.Type, Cameo = first.Cameo, Reciprocal = first.Reciprocal };
        version.Modes.AddRange(first.Modes);
        version.Contexts.UnionWith(first.Contexts);
        version.Actors.AddRange(first.Actors);
        version.Recipients.AddRange(first.Recipients);
        version.Mentions.Add(verb);
        version.Triggers.Add((verb.Head, verb.Head + 1));
        (version.Status, version.Historical, version.Date, version.Place) = (first.Status, first.Historical, first.Date, first.Place);
        version.Size = (told.Kind == Unsaid ? KindOf(first) : told.Kind) switch
        {
            Injured => new Sizes { Injured = told.Size },
            Arrested => new Sizes { Arrested = told.Size },
            Protesters => new Sizes { Protesters = told.Size },
            _ => new Sizes { Dead = told.Size },
        };
        version.Sources = [.. tellers.Select(teller => new SourceStep(teller.Entity, teller.First, teller.End, verb.Head, verb.Head + 1, told.Stance))];
        version.Confidence = Math.Round(first.Confidence * 0.8, 4);
        version.Steps.Add($"another count of what \"{Text.Form[first.Predicate.Head]}\" tells");
        return version;
    }

    private const int Unsaid = 0;
    private const int Dead = 1;
    private const int Injured = 2;
    private const int Arrested = 3;
    private const int Protesters = 4;

    // What the verb counts and how many, or null where it counts nothing.
    private (int Noun, int Kind, Size Size, Stance Stance)? Count(Predicate verb)
    {
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role == Role.Object && lexicon.InClass("toll", Text.Lemma[argument.Head]))
            {
                if (lexicon.InClass("puts", verb.Lemma) && Phrase(verb, "at") is { } estimate) return (argument.Head, KindOf(argument.Head), estimate, Stance.Estimates);
                if (lexicon.InClass("gives", verb.Lemma) && OfPhrase(argument.Head) is { } figure) return (argument.Head, KindOf(argument.Head), figure, Stance.Asserts);
            }

            if (verb.Lemma == "speak" && argument is { Role: Role.Oblique, Preposition: "of" } && Text.Upos[argument.Head] == UniversalTag.Numeral && sizes.CountAt(argument.Head) is { } spoken)
                return (argument.Head, Unsaid, spoken, Stance.Asserts);
        }

        return null;
    }

    private Size? Phrase(Predicate verb, string preposition)
    {
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role == Role.Oblique && argument.Preposition == preposition && sizes.CountAt(argument.Head) is { } size) return size;
        }

        // "at more than 30": the tree may hang the number elsewhere.
        for (var i = verb.Head + 1; i + 1 < Text.Count && Text.SentenceOf[i] == Text.SentenceOf[verb.Head]; i++)
        {
            if (!string.Equals(Text.Form[i], preposition, StringComparison.OrdinalIgnoreCase)) continue;
            for (var j = i + 1; j < Math.Min(i + 5, Text.Count); j++)
            {
                if (Text.Upos[j] == UniversalTag.Numeral) return sizes.CountAt(j);
            }
        }

        return null;
    }

    private Size? OfPhrase(int noun)
    {
        foreach (var child in Text[noun].Children)
        {
            if (child.Relation == Relation.NominalModifier && PredicateReader.Preposition(child) == "of" && sizes.CountAt(child.Index) is { } size) return size;
        }

        return null;
    }

    // "the number of dead", "the death toll", "the number of injured"
    private int KindOf(int noun)
    {
        foreach (var child in Text[noun].Children)
        {
            if (lexicon.InClass("size-dead", child.Lemma)) return Dead;
            if (lexicon.InClass("size-injured", child.Lemma)) return Injured;
            if (lexicon.InClass("size-arrested", child.Lemma)) return Arrested;
            if (lexicon.InClass("crowd", child.Lemma)) return Protesters;
        }

        return Unsaid;
    }

    private static int KindOf(EventCandidate counted) => counted.Size switch
    {
        { Dead: not null } => Dead,
        { Injured: not null } => Injured,
        { Arrested: not null } => Arrested,
        { Protesters: not null } => Protesters,
        _ => Dead,
    };

    // The event whose victims are counted: the nearest one before, or one that could have such victims.
    private EventCandidate? Counted(List<EventCandidate> candidates, Predicate verb, int kind)
    {
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            var candidate = candidates[i];
            if (candidate.Predicate.Head >= verb.Head) continue;
            if (Text.SentenceOf[verb.Head] - Text.SentenceOf[candidate.Predicate.Head] > MaxSentences) return null;
            var fits = kind switch
            {
                Dead or Injured => candidate.Type == EventType.Assault,
                Arrested => candidate.Type == EventType.Coerce,
                Protesters => candidate.Type == EventType.Protest,
                _ => candidate.Size is not null,
            };
            if (fits) return candidate;
        }

        return null;
    }
}

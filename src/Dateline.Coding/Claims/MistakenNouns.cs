using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>Verbs in the third person that the tagger took for plurals: "Russia rules Abkhazia", "annexed it and controls most of it".</summary>
/// <remarks>Taken back only where the words leave no other reading: a name or "and" before it, the start of a noun phrase after it.</remarks>
internal static class MistakenNouns
{
    /// <summary>The verb that a word tagged as a noun is, with its subject and object; null where it may well be a noun.</summary>
    internal static Predicate? Read(CodingContext context, int word)
    {
        var text = context.Text;
        var sentence = text[word].Sentence;
        if (text.Upos[word] != UniversalTag.Noun || !text.Form[word].EndsWith('s') || word <= sentence.First || word + 1 >= sentence.End) return null;
        if (Subject(context, word) is not { } subject || Object(text, word + 1, sentence.End) is not { } target) return null;
        var verb = new Predicate { Head = word, Kind = PredicateKind.Verb, Lemma = LemmaOf(text[word]) };
        verb.Add(Role.Subject, "", subject, borrowed: true);
        verb.Add(Role.Object, "", target, borrowed: true);
        return verb;
    }

    /// <summary>The lemma of a word as a verb: "regard" for "regards", which as a noun has no singular.</summary>
    internal static string LemmaOf(Token word) => word.Upos == UniversalTag.Noun && word.Form.EndsWith('s') && word.Lemma.EndsWith('s') && !word.Lemma.EndsWith("ss", StringComparison.Ordinal) ? word.Lemma[..^1] : word.Lemma;

    private static int? Subject(CodingContext context, int word)
    {
        var text = context.Text;
        if (text.Upos[word - 1] == UniversalTag.CoordinatingConjunction)
        {
            for (var above = text[word].Head; above is { } verb; above = verb.Head)
            {
                if (context.Predicates.At(verb.Index) is { Kind: PredicateKind.Verb } predicate && predicate.First(Role.Subject) is >= 0 and var shared) return shared;
            }

            return null;
        }

        foreach (var mention in context.Discourse.Mentions)
        {
            if (mention.End == word && mention.Form is MentionForm.Name or MentionForm.NamedPhrase && text.Relation[mention.Head] != Relation.Possessor) return mention.Head;
        }

        return null;
    }

    // The noun that ends the phrase beginning here; null where no phrase begins.
    private static int? Object(AnalyzedText text, int first, int end)
    {
        if (text.Form[first] is "that" or "this" && first + 1 < end && text.Upos[first + 1] == UniversalTag.Punctuation) return first;
        if (text.Upos[first] is not (UniversalTag.Determiner or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral or UniversalTag.Adverb or UniversalTag.Adjective)) return null;
        for (var i = first; i < end; i++)
        {
            if (text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral)
            {
                if (i + 1 < end && text.Upos[i + 1] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral) continue;
                return i;
            }

            if (text.Upos[i] is not (UniversalTag.Determiner or UniversalTag.Adjective or UniversalTag.Adverb)) return null;
        }

        return null;
    }
}

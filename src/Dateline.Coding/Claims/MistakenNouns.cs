using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>Verbs that the tagger took for nouns: "Russia rules Abkhazia", "annexed it and controls most of it", "the separatists control parts of".</summary>
/// <remarks>Taken back only where the words leave no other reading: whoever acts or "and" before it, the start of a noun phrase after it.</remarks>
internal sealed class MistakenNouns(CodingContext context, MentionIndex mentions)
{
    private AnalyzedText Text => context.Text;

    /// <summary>The verb that a word tagged as a noun is, with its subject and object; null where it may well be a noun.</summary>
    internal Predicate? Read(int word)
    {
        var sentence = Text[word].Sentence;
        if (Text.Upos[word] != UniversalTag.Noun || word <= sentence.First || word + 1 >= sentence.End) return null;
        if (!Text.Form[word].EndsWith('s') && !LacksVerb(sentence)) return null;
        if (Subject(word) is not { } subject || Object(word + 1, sentence.End) is not { } target) return null;
        var verb = new Predicate { Head = word, Kind = PredicateKind.Verb, Lemma = LemmaOf(Text[word]) };
        verb.Add(Role.Subject, "", subject, borrowed: true);
        verb.Add(Role.Object, "", target, borrowed: true);
        return verb;
    }

    /// <summary>The lemma of a word as a verb: "regard" for "regards", which as a noun has no singular.</summary>
    internal static string LemmaOf(Token word) => word.Upos == UniversalTag.Noun && word.Form.EndsWith('s') && word.Lemma.EndsWith('s') && !word.Lemma.EndsWith("ss", StringComparison.Ordinal) ? word.Lemma[..^1] : word.Lemma;

    private int? Subject(int word)
    {
        var before = word - 1;
        while (before > Text[word].Sentence.First && (Text.Upos[before] == UniversalTag.Adverb || Text.Form[before] is "longer" or "no")) before--;
        if (Text.Upos[before] == UniversalTag.CoordinatingConjunction)
        {
            for (var above = Text[word].Head; above is { } verb; above = verb.Head)
            {
                if (context.Predicates.At(verb.Index) is { Kind: PredicateKind.Verb } predicate && predicate.First(Role.Subject) is >= 0 and var shared) return shared;
            }

            return null;
        }

        foreach (var mention in mentions.EndingAt(before + 1))
        {
            var isName = mention.Form is MentionForm.Name or MentionForm.NamedPhrase && Text.Form[word].EndsWith('s');
            if ((isName || Text.Xpos[mention.Head] == PennTag.NNS) && Text.Relation[mention.Head] != Relation.Possessor) return mention.Head;
        }

        return null;
    }

    // The noun that ends the phrase beginning here; null where no phrase begins.
    private int? Object(int first, int end)
    {
        if (Text.Form[first] is "that" or "this" && first + 1 < end && Text.Upos[first + 1] == UniversalTag.Punctuation) return first;
        var opens = Text.Upos[first] is UniversalTag.Determiner or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral or UniversalTag.Adverb or UniversalTag.Adjective;
        if (!opens && !(first + 1 < end && Text.Upos[first] == UniversalTag.Noun && Text.Form[first + 1] == "of")) return null;
        for (var i = first; i < end; i++)
        {
            if (Text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral)
            {
                if (i + 1 < end && Text.Upos[i + 1] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral) continue;
                return i;
            }

            if (Text.Upos[i] is not (UniversalTag.Determiner or UniversalTag.Adjective or UniversalTag.Adverb)) return null;
        }

        return null;
    }

    // A sentence whose root is a bare noun has lost its verb.
    private bool LacksVerb(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (Text.Head[i] < 0 && (Text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || Text[i].Child(Relation.Copula) is not null)) return false;
        }

        return true;
    }
}

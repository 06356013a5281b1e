using System.Collections.Frozen;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Happenings;

/// <summary>Finds every word of a text that can tell of a happening, and says which tell of the same one within a story.</summary>
/// <remarks>
/// Within a story a word is used for one thing: reports of one robbery that speak of an arrest speak of the same arrest. Words of saying and words that say little by themselves ("take", "go") are told
/// apart by their subject: two speakers say two things.
/// </remarks>
internal static class HappeningFinder
{
    private static readonly FrozenSet<string> SayLittle = FrozenSet.Create(
        StringComparer.Ordinal,
        "say", "tell", "report", "announce", "add", "state", "reveal", "note", "claim", "believe", "think", "have", "get", "make", "be", "go", "come", "give", "take", "do");

    // Which word of a phrase tells: its verb, else its noun.
    private static readonly UniversalTag[] Tell = [UniversalTag.Verb, UniversalTag.Noun, UniversalTag.Adjective, UniversalTag.ProperNoun];

    /// <summary>The happenings, those told by verbs first, then nouns, adjectives and names; each in text order.</summary>
    internal static List<Happening> Find(AnalyzedText text)
    {
        var found = new List<Happening>();
        foreach (var tag in Tell)
        {
            for (var index = 0; index < text.Count; index++)
            {
                if (text.Upos[index] == tag) found.Add(new Happening(Slice(text, text[index].Span), Key(text[index])));
            }
        }

        return found;
    }

    /// <summary>Stems of the words that say what a text is about.</summary>
    internal static IEnumerable<string> Words(AnalyzedText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            if (text.Upos[index] is UniversalTag.Numeral || Tell.Contains(text.Upos[index])) yield return HappeningStem.Of(text.Lemma[index]);
        }
    }

    private static string Key(Token word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (!SayLittle.Contains(lemma)) return HappeningStem.Of(lemma);
        return word.Child(Relation.NominalSubject) is { } subject ? $"{HappeningStem.Of(subject.Lemma)} {lemma}" : lemma;
    }

    private static TextSpan Slice(AnalyzedText text, Span span) => new(span.Start, span.End, text.Text[span.Start..span.End]);
}

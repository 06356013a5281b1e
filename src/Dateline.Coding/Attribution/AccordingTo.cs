using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>"According to the army, two soldiers died": the clause is the content, the phrase names the source.</summary>
internal static class AccordingTo
{
    /// <summary>The attribution that starts at a word "according", or null for any other word.</summary>
    internal static AttributedContent? Find(Token word, Subtrees subtrees)
    {
        var text = word.In;
        if (!word.Form.Equals("according", StringComparison.OrdinalIgnoreCase)) return null;
        if (word.Index + 1 >= text.Count || text.Form[word.Index + 1] != "to" || SourceOf(word) is not { } source) return null;
        var sourceWords = Speakers.WordsOf(source, subtrees);
        sourceWords = new TokenRange(Math.Max(sourceWords.First, word.Index + 2), Math.Max(sourceWords.End, word.Index + 3));
        var phrase = new TokenRange(word.Index, sourceWords.End);
        var attribution = new AttributedContent
        {
            Speaker = source.Index,
            SpeakerWords = sourceWords,
            Cue = new TokenRange(word.Index, word.Index + 2),
            Stance = Stance.Asserts,
            IsProposition = true,
            Rule = "according_to",
        };
        ContentRanges.Add(text, attribution.Content, ClauseOf(source, word, subtrees), [phrase]);
        return attribution;
    }

    // UD makes "according" a case marker of the source with "to" fixed to it; a parser may instead hang the source on "according".
    private static Token? SourceOf(Token according)
    {
        var text = according.In;
        if (according.Head is { } head && head.Index > according.Index && head.Relation is not Relation.Root) return head;
        foreach (var child in according.Children)
        {
            if (child.Relation == Relation.Oblique && child.Index > according.Index) return child;
        }

        for (var i = according.Index + 2; i < according.Sentence.End; i++)
        {
            if (text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun) return PhraseHead(text[i]);
        }

        return null;
    }

    private static Token PhraseHead(Token word)
    {
        while (word.Head is { } head && head.Index > word.Index && word.Relation is Relation.Compound or Relation.Flat or Relation.Possessor or Relation.AdjectivalModifier)
            word = head;
        return word;
    }

    private static TokenRange ClauseOf(Token source, Token according, Subtrees subtrees)
    {
        var sentence = source.Sentence;
        var whole = new TokenRange(sentence.First, sentence.End);
        var governor = source.Head is { } head && head.Index != according.Index ? head : according.Head;
        for (var step = 0; governor is { } word && step < 4; step++)
        {
            if (word.Upos is UniversalTag.Verb or UniversalTag.Auxiliary || word.Child(Relation.Copula) is not null || word.Child(Relation.NominalSubject) is not null)
            {
                // At the front of a sentence the phrase covers all of it, whichever verb the parser chose.
                return according.Index == sentence.First ? whole : subtrees.Of(word);
            }

            governor = word.Head;
        }

        return whole;
    }
}

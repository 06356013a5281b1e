using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>Widens a cue to its whole verb group: "has not said", "went on to insist", "is confident", "issued an order".</summary>
internal static class CueWords
{
    // "has never publicly said": more than this between an auxiliary and its verb is another clause.
    private const int FarthestAuxiliary = 4;

    private const int FarthestCatenative = 6;

    /// <summary>The cue with auxiliaries, negation, adverbs before it, a copula, or the verb that carries it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">The words that a rule found.</param>
    /// <param name="taken">Tells words that belong to the speaker or the content, which a cue never takes.</param>
    internal static TokenRange Widen(AnalyzedText text, TokenRange cue, Func<int, bool> taken)
    {
        var word = text[cue.First];
        var first = GroupStart(word);
        if (word.Relation is Relation.OpenComplement && word.Head is { } carrier && IsCarrier(carrier, cue.First)) first = Math.Min(first, GroupStart(carrier));
        if (word.Upos == UniversalTag.Noun && word.Relation == Relation.Object && word.Head is { Upos: UniversalTag.Verb } light && light.Index < cue.First && cue.First - light.Index <= FarthestAuxiliary)
            first = Math.Min(first, GroupStart(light));
        for (var i = cue.First - 1; i >= first; i--)
        {
            if (!taken(i)) continue;
            first = i + 1;
            break;
        }

        while (first < cue.First && text.Upos[first] == UniversalTag.Punctuation) first++;
        return new TokenRange(first, cue.End);
    }

    /// <summary>"called for", "spoke of": a preposition between cue and content belongs to the cue.</summary>
    internal static TokenRange TakePreposition(AnalyzedText text, TokenRange cue, List<TokenRange> content)
    {
        var isPreposition = cue.End < text.Count && text.Form[cue.End] is "for" or "of" or "about" or "against" or "on" or "at" or "with" && text.Upos[cue.End] is UniversalTag.Adposition or UniversalTag.SubordinatingConjunction;
        if (!isPreposition || text.Upos[cue.First] != UniversalTag.Verb) return cue;
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i].First != cue.End || content[i].Length < 2) continue;
            content[i] = new TokenRange(cue.End + 1, content[i].End);
            return new TokenRange(cue.First, cue.End + 1);
        }

        return cue;
    }

    // "went on to say", "failed to mention": a verb of the same speaker just before the cue.
    private static bool IsCarrier(Token carrier, int cue) => carrier.Upos == UniversalTag.Verb && carrier.Index < cue && cue - carrier.Index <= FarthestCatenative;

    private static int GroupStart(Token word)
    {
        var text = word.In;
        var first = word.Index;
        foreach (var child in word.Children)
        {
            if (child.Index >= word.Index) break;
            if (child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula && word.Index - child.Index <= FarthestAuxiliary) first = Math.Min(first, child.Index);
        }

        while (first > word.Sentence.First && text.Upos[first - 1] is UniversalTag.Adverb or UniversalTag.Particle
            && text.Head[first - 1] == word.Index && text.Form[first - 1] is not "to") first--;
        return first;
    }
}

using System.Collections.Frozen;
using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>Finds who says, thinks or orders: the subject of a cue, however the clause is built.</summary>
internal static class Speakers
{
    // A chain of conjuncts, participles and infinitives longer than this is a broken parse, not a sentence.
    private const int MostSteps = 8;

    private const int LongestName = 10;

    private static readonly FrozenSet<string> LightVerbs =
        new[] { "make", "issue", "give", "repeat", "voice", "express", "have", "offer", "raise", "hold", "deliver", "reach", "take", "send", "release", "publish" }.ToFrozenSet();

    /// <summary>The head of the phrase that names the source of a verb or adjective, or null.</summary>
    internal static Token? OfClause(Token cue)
    {
        var word = cue;
        for (var step = 0; step < MostSteps; step++)
        {
            if (OwnSubject(word, out var isPassive) is { } subject) return isPassive ? word.Child(Relation.Agent) : Antecedent(word, subject);
            if (word.Child(Relation.Agent) is { } agent) return agent;
            if (word.Head is not { } head) return null;
            switch (word.Relation)
            {
                case Relation.AdnominalClause when word.Child(Relation.Marker)?.Lemma == "to":
                    // "used his speech to call for", "an effort to persuade": whoever does the governing verb.
                    if (Governor(head) is not { } governor) return null;
                    word = governor;
                    break;
                case Relation.AdnominalClause when word.Xpos == PennTag.VBN && !head.IsRoot:
                    // "the number needed", "cells intended to": the noun is what is needed, not who needs it.
                    return null;
                case Relation.AdnominalClause when Media.IsMediumNoun(head.Lemma) && Governor(head) is { } issuer && OfClause(issuer) is { } author:
                    // "issued a statement describing"
                    return author;
                case Relation.AdnominalClause or Relation.RelativeClause:
                    return head;
                case Relation.Conjunct or Relation.AdverbialClause or Relation.OpenComplement or Relation.Parataxis:
                    word = head;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The head of the phrase that stands where the source of a verb would stand, for verbs whose subject the parser lost; or null.</summary>
    internal static Token? BySight(Token cue)
    {
        var text = cue.In;
        var end = cue.Index;
        var first = cue.Sentence.First;
        while (end > first && text.Upos[end - 1] is UniversalTag.Adverb or UniversalTag.Auxiliary or UniversalTag.Particle) end--;
        if (cue.Xpos == PennTag.VBG && end > first && text.Form[end - 1] == ",") return SubjectBefore(text, first, end);
        if (cue.Xpos == PennTag.VBN || end == first) return null;
        // "one of the lawyers, Justin Bamberg, said": the name between the commas.
        if (text.Form[end - 1] == ",") end--;
        var start = end;
        while (start > first && end - start < LongestName && text.Upos[start - 1] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective or UniversalTag.Determiner
            or UniversalTag.Pronoun or UniversalTag.Numeral) start--;
        return SpeakerPhrase.HeadOf(text, new TokenRange(start, end)) is { } head && !QuotedSpeech.IsQuoted(text, head) ? text[head] : null;
    }

    // "…, arguing that": the first subject of the sentence.
    private static Token? SubjectBefore(AnalyzedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Relation[i] is Relation.NominalSubject or Relation.PassiveSubject && !QuotedSpeech.IsQuoted(text, i)) return text[i];
        }

        return null;
    }

    /// <summary>The relative pronoun by which a clause of saying names its source, where that is not the pronoun itself; or null.</summary>
    internal static int? RelativeOf(Token cue, Token speaker)
    {
        var word = cue;
        for (var step = 0; step < MostSteps; step++)
        {
            if (OwnSubject(word, out _) is { } subject) return subject.Xpos is PennTag.WP or PennTag.WDT && subject.Index > speaker.Index ? subject.Index : null;
            if (word.Relation is not (Relation.Conjunct or Relation.AdverbialClause or Relation.OpenComplement) || word.Head is not { } head) return null;
            word = head;
        }

        return null;
    }

    /// <summary>The head of the phrase that names whose claim, hope or plan a noun tells of, or null.</summary>
    internal static Token? OfNoun(Token cue)
    {
        if (cue.Child(Relation.Possessor) is { } possessor) return possessor;
        foreach (var child in cue.Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma is "by" or "from" or "in" or "of") return child;
        }

        return OfLightVerb(cue);
    }

    /// <summary>The head of the phrase that names whose words a noun tells of, where a possessor, "by" or the verb that governs it does; or null.</summary>
    internal static Token? OwnerOf(Token cue)
    {
        if (cue.Child(Relation.Possessor) is { } possessor) return possessor;
        foreach (var child in cue.Children)
        {
            if (child.Relation == Relation.NominalModifier && child.Child(Relation.Case)?.Lemma is "by" or "from") return child;
        }

        return OfLightVerb(cue);
    }

    private static Token? OfLightVerb(Token cue)
    {
        if (cue.Head is not { } head || head.Upos != UniversalTag.Verb) return null;
        return cue.Relation is Relation.Object or Relation.Oblique && LightVerbs.Contains(head.Lemma) ? OfClause(head) : null;
    }

    /// <summary>The words that name a source: its phrase with appositions, without relative clauses and what follows them.</summary>
    internal static TokenRange WordsOf(Token speaker, Subtrees subtrees)
    {
        var phrase = subtrees.Of(speaker);
        var (first, end) = (phrase.First, phrase.End);
        foreach (var child in speaker.Children)
        {
            var childPhrase = subtrees.Of(child);
            if (child.Relation is Relation.RelativeClause or Relation.Parataxis or Relation.AdverbialClause && child.Index > speaker.Index)
                end = Math.Min(end, childPhrase.First);
            if (child.Index < speaker.Index && IsOutsidePhrase(child.Relation)) first = Math.Max(first, childPhrase.End);
        }

        var text = speaker.In;
        while (end - 1 > speaker.Index && text.Upos[end - 1] == UniversalTag.Punctuation && text.Form[end - 1] is not (")" or "]")) end--;
        while (first < speaker.Index && text.Upos[first] == UniversalTag.Punctuation) first++;
        return new TokenRange(first, end);
    }

    // The verb that a noun is object or adjunct of.
    private static Token? Governor(Token noun)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (noun.Head is not { } head) return null;
            if (noun.Relation is Relation.Object or Relation.Oblique && head.Upos == UniversalTag.Verb) return head;
            if (noun.Relation is not (Relation.NominalModifier or Relation.Conjunct)) return null;
            noun = head;
        }

        return null;
    }

    // What may stand before a noun in its subtree without being part of its name: "but the provision", "the trouble is the provision".
    private static bool IsOutsidePhrase(Relation relation) => relation is Relation.Case or Relation.Marker or Relation.CoordinatingConjunction or Relation.Copula
        or Relation.NominalSubject or Relation.AdverbialModifier or Relation.Discourse or Relation.Parataxis or Relation.Punctuation;

    private static Token? OwnSubject(Token word, out bool isPassive)
    {
        isPassive = false;
        foreach (var child in word.Children)
        {
            switch (child.Relation)
            {
                case Relation.NominalSubject or Relation.OuterSubject:
                    return child;
                case Relation.PassiveSubject:
                    isPassive = IsPassive(word);
                    return child;
                case Relation.Expletive:
                    // "It says that" has a subject that parsers take for an empty one; "it is said that" and "it seems that" have none.
                    return word.Xpos is PennTag.VBZ or PennTag.VBD or PennTag.VBP && word.Child(Relation.PassiveAuxiliary) is null && word.Lemma is not ("seem" or "appear" or "turn" or "happen" or "follow") ? child : null;
            }
        }

        return null;
    }

    /// <summary>Does a verb with a passive subject stand in the passive? Parsers take some subjects of past tenses for passive ones.</summary>
    internal static bool IsPassive(Token verb) => verb.Xpos != PennTag.VBD || verb.Child(Relation.PassiveAuxiliary) is not null;

    // "the envoy, who said": the relative pronoun stands for the noun that its clause modifies, or, where the parser hung the clause elsewhere, for the last one before it.
    private static Token Antecedent(Token clause, Token subject)
    {
        if (subject.Xpos is not (PennTag.WP or PennTag.WDT)) return subject;
        if (clause.Relation is Relation.RelativeClause or Relation.AdnominalClause && clause.Head is { } noun) return noun;
        var text = subject.In;
        for (var i = subject.Index - 1; i >= subject.Sentence.First; i--)
        {
            if (text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun) return text[i];
            if (text.Upos[i] != UniversalTag.Punctuation) break;
        }

        return subject;
    }
}

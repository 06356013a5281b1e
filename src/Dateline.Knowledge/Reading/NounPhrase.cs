using Dateline.Language;

namespace Dateline.Knowledge.Reading;

/// <summary>Extent of the noun phrase that a token heads: determiner to the end of its prepositional modifiers.</summary>
/// <remarks>
/// Clauses, coordinated phrases and appositions set off by a comma stay outside, as does the preposition or possessive marker that governs the
/// phrase. Works on imperfect parses: only what lies next to the head without a gap is taken in.
/// </remarks>
internal static class NounPhrase
{
    private const int MaxDepth = 24;

    /// <summary>First token and the token after the last.</summary>
    internal static (int First, int End) Extent(AnalyzedText text, int head)
    {
        var first = Left(text, head, 0);

        // Nothing of the phrase stands before its determiner: "in Brussels a diplomat".
        for (var child = text.FirstChild(head); child >= 0 && child < head; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Determiner && child > first && text.Relation[first] is not (Relation.Predeterminer or Relation.AdverbialModifier or Relation.Determiner) && !Depends(text, first, child)) first = child;
        }

        var possessor = PossessorBefore(text, first);
        return (possessor >= 0 && possessor < first ? Left(text, possessor, 0) : first, Right(text, head, 0));
    }

    private static bool Depends(AnalyzedText text, int token, int on) => text.Head[token] == on;

    /// <summary>The owner whose possessive mark stands right before a phrase, though the parser hung it elsewhere; -1 where none.</summary>
    internal static int PossessorBefore(AnalyzedText text, int first)
    {
        if (first < 2 || !IsPossessiveMark(text.Form[first - 1]) || text.Relation[first - 1] is not Relation.Case || text.SentenceOf[first - 2] != text.SentenceOf[first]) return -1;
        var owner = text.Head[first - 1];
        return owner >= 0 && owner < first ? owner : -1;
    }

    /// <summary>After the head, its flat names and compounds: where the core ends and modifiers begin.</summary>
    internal static int CoreEnd(AnalyzedText text, int head)
    {
        var end = head + 1;
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (child < end) continue;
            if (text.Relation[child] is Relation.Flat or Relation.Compound or Relation.Fixed or Relation.GoesWith && FlatEnd(text, child) is var last && Joined(text, end, child)) end = last;
            else if (text.Relation[child] is Relation.Punctuation && text.Form[child] is "-" or "." && child == end) end = child + 1;
            else break;
        }

        return end > head + 1 && text.Relation[end - 1] is Relation.Punctuation ? end - 1 : end;
    }

    // "Mohammed bin Salman": everything under a flat word belongs to the name.
    private static int FlatEnd(AnalyzedText text, int token)
    {
        var end = token + 1;
        for (var child = text.FirstChild(token); child >= 0; child = text.NextSibling(child))
        {
            if (child >= end && text.Relation[child] is Relation.Flat or Relation.Compound && child == end) end = child + 1;
        }

        return end;
    }

    private static bool Joined(AnalyzedText text, int end, int child)
    {
        for (var i = end; i < child; i++)
        {
            if (text.Form[i] is not ("-" or "." or "'")) return false;
        }

        return true;
    }

    private static int Left(AnalyzedText text, int head, int depth)
    {
        var first = head;
        if (depth > MaxDepth) return first;
        for (var child = text.FirstChild(head); child >= 0 && child < head; child = text.NextSibling(child))
        {
            if (IsPremodifier(text.Relation[child])) first = Math.Min(first, Left(text, child, depth + 1));
        }

        return first;
    }

    private static int Right(AnalyzedText text, int head, int depth)
    {
        var end = CoreEnd(text, head);
        if (depth > MaxDepth) return end;
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (child < end) continue;
            var relation = text.Relation[child];
            if (relation is Relation.Case && IsPossessiveMark(text.Form[child])) break;
            var reach = relation is Relation.NominalModifier or Relation.Apposition or Relation.NumericModifier or Relation.UnmarkedNominalModifier or Relation.DescriptiveModifier;
            if (!reach || LeftWithCase(text, child, depth) != end) break;
            end = Right(text, child, depth + 1);
        }

        return end;
    }

    private static int LeftWithCase(AnalyzedText text, int head, int depth)
    {
        var first = Left(text, head, depth + 1);
        for (var child = text.FirstChild(head); child >= 0 && child < head; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Case && child < first) first = child;
        }

        return first;
    }

    /// <summary>"'s" and its bare apostrophe.</summary>
    internal static bool IsPossessiveMark(string form) => form is "'s" or "’s" or "'" or "’" or "'S";

    private static bool IsPremodifier(Relation relation) => relation is Relation.Determiner or Relation.Predeterminer or Relation.AdjectivalModifier or Relation.NumericModifier
        or Relation.Compound or Relation.Possessor or Relation.DescriptiveModifier or Relation.UnmarkedNominalModifier or Relation.Flat or Relation.AdverbialModifier
        or Relation.NominalModifier or Relation.Dependent or Relation.UnmarkedOblique;
}

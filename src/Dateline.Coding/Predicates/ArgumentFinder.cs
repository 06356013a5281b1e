using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Finds the words that fill a grammatical place of a predicate, by the names that lexicon frames use.</summary>
internal static class ArgumentFinder
{
    /// <summary>Heads of the phrases in a place, in text order of finding; empty where nothing fills it.</summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="slot">A name as in <see cref="FrameSlot"/>: "subj", "obj", "iobj", "comp", "mod", or a preposition.</param>
    /// <param name="found">Receives the heads; cleared first.</param>
    internal static void Fill(AnalyzedText text, Predicate predicate, string slot, List<int> found)
    {
        found.Clear();
        if (slot.Contains('|', StringComparison.Ordinal))
        {
            // "on|to": whatever fills any of the places.
            var part = new List<int>();
            foreach (var range in slot.AsSpan().Split('|'))
            {
                Fill(text, predicate, slot[range], part);
                found.AddRange(part);
            }

            return;
        }

        switch (slot)
        {
            case FrameSlot.Subject:
                Collect(predicate, Role.Subject, found);
                return;
            case FrameSlot.Object:
                Collect(predicate, Role.Object, found);
                return;
            case FrameSlot.Indirect:
                Collect(predicate, Role.Indirect, found);
                if (found.Count == 0) Phrase(text, predicate, "to", found);
                return;
            case FrameSlot.Complement:
                Collect(predicate, Role.Complement, found);
                return;
            case FrameSlot.Modified:
                Collect(predicate, Role.Modified, found);
                return;
            case "obj's":
                Possessors(text, predicate, Role.Object, found);
                return;
            case "subj's":
                Possessors(text, predicate, Role.Subject, found);
                return;
            case FrameSlot.Speaker:
                Speakers(text, predicate, found);
                return;
            default:
                Phrase(text, predicate, slot, found);
                return;
        }
    }

    private static void Collect(Predicate predicate, Role role, List<int> found)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == role) found.Add(argument.Head);
        }
    }

    private static void Phrase(AnalyzedText text, Predicate predicate, string preposition, List<int> found)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Oblique && argument.Preposition == preposition) found.Add(argument.Head);
        }

        if (found.Count > 0) return;
        if (predicate.Kind == PredicateKind.Noun)
        {
            Inside(text, predicate, preposition, found);
            return;
        }

        // Parsers hang "on Iran" of "imposed sanctions on Iran" on either word; an object's own phrase counts as the verb's.
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role is not (Role.Object or Role.Complement)) continue;
            foreach (var child in text[argument.Head].Children)
            {
                if (child.Relation is not (Relation.NominalModifier or Relation.Oblique) || child.Index < predicate.Head || PredicateReader.Preposition(child) != preposition) continue;
                found.Add(child.Index);
                foreach (var conjunct in child.Children)
                {
                    if (conjunct.Relation == Relation.Conjunct) found.Add(conjunct.Index);
                }
            }
        }
    }

    // "the withdrawal of troops from Iraq": the phrase may hang on what is withdrawn.
    private static void Inside(AnalyzedText text, Predicate noun, string preposition, List<int> found)
    {
        if (preposition is "of" or "by") return;
        foreach (var argument in noun.Arguments)
        {
            if (argument is not { Role: Role.Oblique, Preposition: "of", Borrowed: false }) continue;
            foreach (var child in text[argument.Head].Children)
            {
                if (child.Relation == Relation.NominalModifier && PredicateReader.Preposition(child) == preposition) found.Add(child.Index);
            }
        }
    }

    // "recalled its ambassador", "seized Ukraine's ships", "a partner in Tatar's coalition"
    private static void Possessors(AnalyzedText text, Predicate predicate, Role role, List<int> found)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role != role) continue;
            if (text[argument.Head].Child(Relation.Possessor) is { } possessor) found.Add(possessor.Index);
            if (role != Role.Subject) continue;
            foreach (var child in text[argument.Head].Children)
            {
                if (child.Relation == Relation.NominalModifier && child.Child(Relation.Possessor) is { } inner) found.Add(inner.Index);
            }
        }
    }

    // "Borrell said failure would have consequences", "“The raid will be answered,” the army said": who says so.
    private static void Speakers(AnalyzedText text, Predicate predicate, List<int> found)
    {
        var steps = 0;
        for (var token = text[predicate.Head]; steps++ < Clauses.MaxClimb;)
        {
            foreach (var child in token.Children)
            {
                if (child.Relation == Relation.Parataxis && child.Child(Relation.NominalSubject) is { } aside) found.Add(aside.Index);
            }

            if (found.Count > 0 || token.Head is not { } head) return;
            if (token.Relation == Relation.ClausalComplement && head.Child(Relation.NominalSubject) is { } speaker)
            {
                found.Add(speaker.Index);
                return;
            }

            token = head;
        }
    }
}

using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>Finds the words in the grammatical places that <c>claims.txt</c> names, around nouns and adjectives as well as verbs.</summary>
/// <remarks>
/// Beyond the places of the event lexicon: <c>owner</c> is whose a noun is ("Russia's control", "Russian control", "control by Russia", "Russia has
/// control"), <c>under</c> what stands under it ("the town under Russian control"), <c>mod</c> the noun after an adjective, <c>there</c> the word
/// itself, <c>is</c> what a predicate noun or adjective is said of.
/// </remarks>
internal sealed class ClaimSlots(CodingContext context, ClaimLexicon lexicon)
{
    private AnalyzedText Text => context.Text;

    /// <summary>Heads of the phrases in the first of some places that is filled.</summary>
    internal List<int> Fill(int word, Predicate? predicate, IReadOnlyList<string> places)
    {
        foreach (var place in places)
        {
            if (Fill(word, predicate, place) is { Count: > 0 } found) return found;
        }

        return [];
    }

    private List<int> Fill(int word, Predicate? predicate, string place)
    {
        var token = Text[word];
        switch (place)
        {
            case "owner":
                return Owner(token);
            case "under":
                return token.Child(Relation.Case)?.Lemma is "under" or "into" or "within" ? Attached(token) : [];
            case "holder":
                return token.Child(Relation.Case)?.Lemma == "in" ? Attached(token) : [];
            case "mod":
                return token.Relation is Relation.AdjectivalModifier or Relation.Compound && token.Head is { } noun && noun.Index > word ? [noun.Index] : Following(token);
            case "there":
                return There(token);
        }

        if (predicate is { Kind: PredicateKind.Verb })
        {
            var found = new List<int>();
            ArgumentFinder.Fill(Text, predicate, place, found);
            if (place == FrameSlot.Subject && Compound(token) is { } maker) return [maker];
            if (place == FrameSlot.Subject && Accused(token) is { } accused) return [accused];
            return found;
        }

        return Phrases(token, place);
    }

    // "accused New Delhi of having violated": the accused is said to have done it.
    private static int? Accused(Token verb)
    {
        if (verb.Relation is not (Relation.AdverbialClause or Relation.ClausalComplement or Relation.Oblique or Relation.OpenComplement) || verb.Head is not { } governor) return null;
        if (governor.Lemma is not ("accuse" or "blame" or "suspect" or "charge" or "criticise" or "criticize" or "condemn" or "denounce")) return null;
        if (verb.Child(Relation.NominalSubject) is not null) return null;
        return governor.Child(Relation.Object)?.Index ?? governor.Child(Relation.PassiveSubject)?.Index;
    }

    // "Russian-occupied", "Houthi-held": the word before the hyphen does it.
    private static int? Compound(Token participle)
    {
        var text = participle.In;
        var at = participle.Index;
        if (at < 2 || text.Form[at - 1] != "-" || participle.Relation is not (Relation.AdjectivalModifier or Relation.AdnominalClause or Relation.Compound)) return null;
        return at - 2;
    }

    private List<int> Owner(Token noun)
    {
        if (noun.Child(Relation.Possessor) is { } possessor) return Coordination.Of(possessor);
        if (Phrases(noun, "by") is { Count: > 0 } by) return by;
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier && context.Participants.Direct(child.Index) is not null) return [child.Index];
        }

        if (noun.Child(Relation.Case)?.Lemma is "under" or "into" && Phrases(noun, "of") is { Count: > 0 } of) return of;
        if (noun.Child(Relation.Case)?.Lemma == "in") return Attached(noun);
        if (noun.Relation is Relation.Object && noun.Head is { } verb && lexicon.Is("support", verb.Lemma) && context.Predicates.At(verb.Index) is { } predicate)
        {
            var found = new List<int>();
            ArgumentFinder.Fill(Text, predicate, FrameSlot.Subject, found);
            return found;
        }

        return [];
    }

    /// <summary>What a prepositional phrase says something of: the noun it hangs on, or the subject or object of its clause.</summary>
    private List<int> Attached(Token phrase)
    {
        if (phrase.Child(Relation.NominalSubject) is { } subject) return Coordination.Of(Text[PredicateReader.Antecedent(Text, subject.Index)]);
        if (phrase.Head is not { } head) return [];
        if (phrase.Relation is Relation.NominalModifier) return [head.Index];
        if (context.Predicates.At(head.Index) is not { Kind: PredicateKind.Verb } verb) return [];
        var found = new List<int>();
        ArgumentFinder.Fill(Text, verb, FrameSlot.Object, found);
        found.RemoveAll(item => item == phrase.Index);
        if (found.Count == 0) ArgumentFinder.Fill(Text, verb, FrameSlot.Subject, found);
        return found;
    }

    private static List<int> Phrases(Token noun, string preposition)
    {
        var found = new List<int>();
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.NominalModifier or Relation.Oblique or Relation.Agent && child.Index > noun.Index && PredicateReader.Preposition(child) == preposition) found.AddRange(Coordination.Of(child));
        }

        if (found.Count > 0 || noun.Relation is not (Relation.Object or Relation.Oblique) || noun.Head is not { } verb || preposition is "by" or "of") return found;

        // "claims sovereignty over the islands": the phrase may hang on the verb.
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Oblique && child.Index > noun.Index && PredicateReader.Preposition(child) == preposition) found.AddRange(Coordination.Of(child));
        }

        return found;
    }

    // "the breakaway north": a modifier that the parser did not hang on its noun.
    private List<int> Following(Token modifier)
    {
        var next = modifier.Index + 1;
        return next < modifier.Sentence.End && Text.Upos[next] is UniversalTag.Noun or UniversalTag.ProperNoun && modifier.Upos is UniversalTag.Noun or UniversalTag.Adjective ? [next] : [];
    }

    private static List<int> There(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.AdverbialModifier && child.Lemma is "there" or "here") return [child.Index];
        }

        return [];
    }
}

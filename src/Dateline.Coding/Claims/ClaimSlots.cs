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
            var found = Fill(word, predicate, place);

            // "Pakistan, not India, was breaking it"
            found.RemoveAll(head => head > 0 && Text.Form[head - 1] == "not");
            if (found.Count > 0) return found;
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
            case "claimer":
                return Supporter(token);
            case "under":
                return token.Child(Relation.Case)?.Lemma is "under" or "into" or "within" ? Attached(token) : [];
            case "holder":
                return token.Child(Relation.Case)?.Lemma == "in" ? Attached(token) : [];
            case "mod":
                return token.Relation is Relation.AdjectivalModifier or Relation.Compound && token.Head is { } noun && noun.Index > word ? [noun.Index] : Following(token);
            case "there":
                return There(token);
            case "self":
                return [word];
            case "maker":
                return Compound(token) is { } hyphened ? [hyphened] : [];
        }

        if (predicate is { Kind: PredicateKind.Verb })
        {
            var found = new List<int>();
            ArgumentFinder.Fill(Text, predicate, place, found);
            if (place == FrameSlot.Subject && Compound(token) is { } maker) return [maker];
            if (place == FrameSlot.Subject && (Accused(token) ?? Stranded(token, found)) is { } own) return Coordination.Of(Text[own]);
            if (place == FrameSlot.Subject) KeepNearest(token, found);
            if (place == FrameSlot.Object && found.Count == 0 && Counted(token) is { } counted) return [counted];
            return found;
        }

        return Phrases(token, place);
    }

    // Of two subjects of one verb, one belongs to a clause that the parser swallowed.
    private void KeepNearest(Token verb, List<int> found)
    {
        var own = found.FindAll(head => Text.Head[head] == verb.Index && Text.Relation[head] == Relation.NominalSubject && head < verb.Index);
        if (own.Count > 1 && Text.Upos[own.Max()] is UniversalTag.Noun or UniversalTag.ProperNoun) found.RemoveAll(head => own.Contains(head) && head != own.Max());
    }

    // "controls about a third of": the hedge is taken for a preposition.
    private static int? Counted(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index && child.Relation is Relation.NominalModifier or Relation.Oblique && child.Child(Relation.Case)?.Form is "about" or "around" or "over" or "roughly") return child.Index;
        }

        return null;
    }

    // "accused New Delhi of having violated": the accused is said to have done it.
    private int? Accused(Token verb)
    {
        if (verb.Relation == Relation.AdnominalClause && verb.Head is { Relation: Relation.Object } accused && accused.Head is { } charge && lexicon.Is("accuse", charge.Lemma)) return accused.Index;
        if (verb.Relation is not (Relation.AdverbialClause or Relation.ClausalComplement or Relation.Oblique or Relation.OpenComplement) || verb.Head is not { } governor) return null;
        if (!lexicon.Is("accuse", governor.Lemma)) return null;
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

    // Subjects that parsers lose: "lets the fleet remain", "has de facto controlled", "deployments that NATO says violate the deal".
    private int? Stranded(Token verb, List<int> found)
    {
        var before = verb.Index - 1;
        if (before >= verb.Sentence.First && verb.Xpos is PennTag.VB or PennTag.VBP && Text.Upos[before] is UniversalTag.Noun or UniversalTag.ProperNoun && Text.Relation[before] == Relation.Object && Text.Head[before] is >= 0 and var permit && Text.Lemma[permit] is "let" or "make" or "help" or "see" or "have") return before;
        if (verb.Relation == Relation.OpenComplement && verb.Head is { Lemma: "have" } have && verb.Xpos is PennTag.VBN or PennTag.VBD && have.Child(Relation.NominalSubject) is { } subject) return subject.Index;
        return found.Count == 0 && verb.Relation == Relation.ClausalComplement && verb.Head is { } saying && verb.Child(Relation.Marker) is null ? Relativized(verb, saying) : null;
    }

    // The noun before "that" or "which" of the clause of saying.
    private int? Relativized(Token verb, Token saying)
    {
        for (var i = saying.Index - 1; i > verb.Sentence.First; i--)
        {
            if (Text.Form[i] is not ("that" or "which" or "who")) continue;
            var noun = Text.Form[i - 1] == "," ? i - 2 : i - 1;
            return noun >= verb.Sentence.First && Text.Upos[noun] is UniversalTag.Noun or UniversalTag.ProperNoun ? noun : null;
        }

        return null;
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
        return Supporter(noun);
    }

    // "Spain claims sovereignty", "the rebels took control": whoever has it by the verb.
    private List<int> Supporter(Token noun)
    {
        if (noun.Relation is not Relation.Object || noun.Head is not { } verb || !lexicon.Is("support", verb.Lemma) || context.Predicates.At(verb.Index) is not { } predicate) return [];
        var found = new List<int>();
        ArgumentFinder.Fill(Text, predicate, FrameSlot.Subject, found);
        return found;
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
        var text = noun.In;
        var found = new List<int>();
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.NominalModifier or Relation.Oblique or Relation.Agent && child.Index > noun.Index && PredicateReader.Preposition(child) == preposition) found.AddRange(Coordination.Of(child));
        }

        // "in control of what it has won": the word after the noun introduces its phrase, whatever the parse says.
        var next = noun.Index + 1;
        if (found.Count == 0 && next < noun.Sentence.End && text.Form[next] == preposition && text.Relation[next] == Relation.Case && text.Head[next] > next) found.AddRange(Coordination.Of(text[text.Head[next]]));
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
        var text = verb.In;
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.AdverbialModifier && child.Lemma is "there" or "here") return [child.Index];
        }

        // "keeps tens of thousands of soldiers there;": a word that the parser hung elsewhere.
        for (var i = verb.Index + 1; i + 1 < verb.Sentence.End && text.Upos[i] is not (UniversalTag.Verb or UniversalTag.Punctuation); i++)
        {
            if (text.Form[i] == "there" && text.Upos[i + 1] is UniversalTag.Punctuation or UniversalTag.CoordinatingConjunction) return [i];
        }

        return [];
    }
}

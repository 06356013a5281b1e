namespace Dateline.Language.Morphology;

/// <summary>Gives every word its morphological features from its tags, its form and, for voice and mood, its place in the tree.</summary>
/// <remarks>Conventions of the English treebanks, release 2.16. Runs after the parser.</remarks>
internal sealed class MorphologyTagger : IStage
{
    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        for (var i = 0; i < text.Count; i++) text.Features[i] = Of(text[i]);
    }

    private static Features Of(Token word) => word.Xpos switch
    {
        PennTag.NN or PennTag.NNP => word.Upos switch
        {
            UniversalTag.Adjective => Features.Positive,
            UniversalTag.Pronoun => Features.Singular | FunctionWords.FeaturesOf(word.Form),
            _ => Features.Singular,
        },
        PennTag.NNS or PennTag.NNPS => Features.Plural,
        PennTag.JJ => Features.Positive,
        PennTag.JJR or PennTag.RBR => Features.Comparative,
        PennTag.JJS or PennTag.RBS => Features.Superlative,
        PennTag.CD => Features.Cardinal | (char.IsAsciiDigit(word.Form[0]) ? Features.Digit : Features.NumberWord),
        PennTag.MD => Features.Finite,
        PennTag.VB => Imperative(word) ? Features.Imperative | Features.Finite : Features.Infinitive,
        PennTag.VBD => Features.Indicative | Features.Past | Features.Finite | Agreement(word),
        PennTag.VBZ => Features.Indicative | Features.Present | Features.Finite | Features.Singular | Features.ThirdPerson,
        PennTag.VBP => Features.Indicative | Features.Present | Features.Finite | Agreement(word),
        PennTag.VBN => Features.Past | Features.Participle | Voice(word),
        PennTag.VBG => Nominal(word) ? Features.Gerund : Features.Present | Features.Participle,
        PennTag.RB when word.Upos == UniversalTag.Particle => Features.Negative,
        _ => FunctionWords.FeaturesOf(word.Form),
    };

    // A bare verb without subject, auxiliary or "to" that governs its clause: "Release them".
    private static bool Imperative(Token verb)
    {
        if (verb.Relation is not (Relation.Root or Relation.Conjunct or Relation.Parataxis or Relation.ClausalComplement)) return false;
        foreach (var child in verb.Children)
        {
            if (child.Relation.IsSubject() || (child.Relation is Relation.Auxiliary or Relation.Marker && child.Index < verb.Index)) return false;
        }

        return verb.Relation != Relation.Conjunct || (verb.Head is { Upos: UniversalTag.Verb } head && head.Xpos == PennTag.VB && Imperative(head));
    }

    private static Features Agreement(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (!child.Relation.IsSubject()) continue;
            var subject = FunctionWords.FeaturesOf(child.Form);
            const Features Persons = Features.FirstPerson | Features.SecondPerson | Features.ThirdPerson;
            var person = (subject & Persons) != Features.None ? subject & Persons : Features.ThirdPerson;
            var isPlural = child.Xpos is PennTag.NNS or PennTag.NNPS || (subject & Features.Plural) != Features.None || child.Child(Relation.Conjunct) is not null;
            return person | (isPlural ? Features.Plural : Features.Singular);
        }

        return Features.None;
    }

    // After "have" a participle is active; after "be", or standing with its noun, passive.
    private static Features Voice(Token participle)
    {
        if (participle.Upos == UniversalTag.Auxiliary) return Features.None;
        var afterHave = false;
        foreach (var child in participle.Children)
        {
            if (child.Relation is Relation.PassiveAuxiliary or Relation.PassiveSubject or Relation.Agent) return Features.Passive;
            if (child.Relation == Relation.Auxiliary && child.Lemma == "have") afterHave = true;
        }

        if (!afterHave && participle.Relation == Relation.Conjunct && participle.Head is { Xpos: PennTag.VBN } head) return Voice(head);
        return afterHave ? Features.None : Features.Passive;
    }

    // "-ing" that stands where a noun would: subject, object, after a preposition.
    private static bool Nominal(Token word)
    {
        if (word.Relation is Relation.NominalSubject or Relation.Object or Relation.Oblique or Relation.NominalModifier or Relation.ClausalSubject) return true;
        return word.Child(Relation.Marker) is { Upos: UniversalTag.SubordinatingConjunction, Lemma: "of" or "for" or "by" or "in" or "without" or "from" or "about" or "at" or "against" };
    }
}

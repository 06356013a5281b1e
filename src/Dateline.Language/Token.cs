using Dateline.Model;

namespace Dateline.Language;

/// <summary>One word of an <see cref="AnalyzedText"/>: a view, never a copy. Equal when text and index are.</summary>
/// <param name="In">The analysed text.</param>
/// <param name="Index">Place among its words.</param>
internal readonly record struct Token(AnalyzedText In, int Index)
{
    /// <summary>The word as written.</summary>
    internal string Form => In.Form[Index];

    /// <summary>Its dictionary form, lower case but for proper nouns.</summary>
    internal string Lemma => In.Lemma[Index];

    /// <summary>Universal tag.</summary>
    internal UniversalTag Upos => In.Upos[Index];

    /// <summary>Penn tag.</summary>
    internal PennTag Xpos => In.Xpos[Index];

    /// <summary>Relation to the head.</summary>
    internal Relation Relation => In.Relation[Index];

    /// <summary>Where it stands in the text.</summary>
    internal Span Span => new(In.Start[Index], In.End[Index]);

    /// <summary>True for the root of a sentence, which has no head.</summary>
    internal bool IsRoot => In.Head[Index] < 0;

    /// <summary>The head; null for the root of a sentence.</summary>
    internal Token? Head => IsRoot ? null : In[In.Head[Index]];

    /// <summary>Ordinal of its sentence.</summary>
    internal int SentenceIndex => In.SentenceOf[Index];

    /// <summary>Its sentence.</summary>
    internal Sentence Sentence => In.Sentences[SentenceIndex];

    /// <summary>Direct dependents in text order.</summary>
    internal TokenChildren Children => new(this);

    /// <summary>Does it carry all of these features?</summary>
    internal bool Has(Features features) => (In.Features[Index] & features) == features;

    /// <summary>First dependent with this relation, or null.</summary>
    internal Token? Child(Relation relation)
    {
        foreach (var child in Children)
        {
            if (child.Relation == relation) return child;
        }

        return null;
    }

    /// <summary>Is this word <paramref name="ancestor"/> or below it in the tree?</summary>
    internal bool IsWithin(Token ancestor)
    {
        for (var index = Index; index >= 0; index = In.Head[index])
        {
            if (index == ancestor.Index) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Upos.Label()} {Relation.Label()}";
}

namespace Dateline.Language.Network;

/// <summary>Sizes of the network. A model file holds arrays of exactly these sizes.</summary>
internal static class Shape
{
    /// <summary>Numbers in a pretrained word vector.</summary>
    internal const int Vector = 100;

    /// <summary>Flags: known, first in the sentence, all capitals, initial capital; then what lists of names know.</summary>
    internal const int Flags = 4 + Names.NameLists.Width;

    /// <summary>Pretrained vector and flags.</summary>
    internal const int Lexical = Vector + Flags;

    /// <summary>Width of a word's input: vector, flags and embeddings of <see cref="Embeddings"/>.</summary>
    internal const int Input = Lexical + 204;

    /// <summary>Width of a word's state, both directions together.</summary>
    internal const int Hidden = 256;

    /// <summary>Width of one direction.</summary>
    internal const int Direction = Hidden / 2;

    /// <summary>Number of recurrent layers.</summary>
    internal const int Layers = 4;

    /// <summary>Candidate, forget gate and reset gate of both directions.</summary>
    internal const int Gates = 6 * Direction;

    /// <summary>Width of a word as dependent or head, in an arc or in a relation.</summary>
    internal const int Arc = 128;

    /// <summary>Most labels of the tagger, in whole registers.</summary>
    internal const int Tags = 96;

    /// <summary>Most marks of names, in whole registers.</summary>
    internal const int Marks = 32;

    /// <summary>Most relations, in whole registers.</summary>
    internal const int Relations = 64;

    /// <summary>Row of the embedding for words that training did not see twice.</summary>
    internal const int UnknownWord = 0;

    /// <summary>The learnt embeddings in the order in which they stand in the input.</summary>
    internal static readonly EmbeddingShape[] Embeddings =
    [
        new("EWRD", Models.WordFeatures.Property.Lower, 64, 0),
        new("ESU2", Models.WordFeatures.Property.Suffix2, 16, 1024),
        new("ESU3", Models.WordFeatures.Property.Suffix3, 32, 4096),
        new("ESU4", Models.WordFeatures.Property.Suffix4, 24, 8192),
        new("EPR2", Models.WordFeatures.Property.Prefix2, 16, 1024),
        new("EPR3", Models.WordFeatures.Property.Prefix3, 24, 4096),
        new("ESHP", Models.WordFeatures.Property.Shape, 28, 512),
    ];
}

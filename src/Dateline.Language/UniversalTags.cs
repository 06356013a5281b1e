namespace Dateline.Language;

/// <summary>The treebanks' spelling of universal tags.</summary>
internal static class UniversalTags
{
    private static readonly string[] Labels =
    [
        "_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    /// <summary>"PROPN" for <see cref="UniversalTag.ProperNoun"/>.</summary>
    internal static string Label(this UniversalTag tag) => Labels[(int)tag];

    /// <summary>The tag with this label, or <see cref="UniversalTag.Unknown"/>.</summary>
    internal static UniversalTag Parse(string label) => (UniversalTag)Math.Max(0, Array.IndexOf(Labels, label));
}

namespace Dateline.Language;

/// <summary>The treebank's spelling of Penn tags.</summary>
internal static class PennTags
{
    private static readonly string[] Labels =
    [
        "_", "#", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "``",
    ];

    /// <summary>"NNP" for <see cref="PennTag.NNP"/>.</summary>
    internal static string Label(this PennTag tag) => Labels[(int)tag];

    /// <summary>The tag with this label, or <see cref="PennTag.Unknown"/>.</summary>
    internal static PennTag Parse(string label) => (PennTag)Math.Max(0, Array.IndexOf(Labels, label));
}

using Dateline.Language;

namespace Dateline.Training.Corpora;

/// <summary>A sentence of a treebank: words, tags and tree.</summary>
internal sealed class TreebankSentence
{
    /// <summary>Name of the document it comes from; empty where the treebank gives none.</summary>
    internal string Document { get; init; } = "";

    /// <summary>Word forms.</summary>
    internal required string[] Forms { get; init; }

    /// <summary>Universal tags.</summary>
    internal required UniversalTag[] Upos { get; init; }

    /// <summary>Penn tags.</summary>
    internal required PennTag[] Xpos { get; init; }

    /// <summary>Head of each word, counted from 1; 0 for the root.</summary>
    internal required int[] Head { get; init; }

    /// <summary>Relation of each word to its head.</summary>
    internal required Relation[] Relation { get; init; }

    /// <summary>Number of words.</summary>
    internal int Length => Forms.Length;

    /// <summary>Adds the sentence's words to a text under analysis, without tags or tree.</summary>
    internal void AddTo(AnalyzedText text)
    {
        foreach (var form in Forms) text.AddToken(0, 0, form, false);
        text.EndSentence(0);
    }
}

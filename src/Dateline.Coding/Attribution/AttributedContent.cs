using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>An attribution while the report is being coded: who says what, in tokens.</summary>
internal sealed class AttributedContent
{
    /// <summary>Head token of the phrase that names the source; null where nobody is named.</summary>
    internal int? Speaker { get; set; }

    /// <summary>The words that name the source; null where nobody is named.</summary>
    internal TokenRange? SpeakerWords { get; set; }

    /// <summary>The relative pronoun that stands for the source beside the cue ("the envoy, who said"); null elsewhere.</summary>
    internal int? Relative { get; set; }

    /// <summary>The words of saying; null for a quotation that continues an earlier speaker.</summary>
    internal TokenRange? Cue { get; set; }

    /// <summary>What is said, in order of the text, not overlapping.</summary>
    internal List<TokenRange> Content { get; } = [];

    /// <summary>How the source stands to it.</summary>
    internal required Stance Stance { get; init; }

    /// <summary>
    /// True where the source says that the content is so, and thereby vouches for the events in it; false for what it merely orders, promises,
    /// wants or judges ("urged Minsk to stop").
    /// </summary>
    internal required bool IsProposition { get; init; }

    /// <summary>Which rule found it.</summary>
    internal required string Rule { get; init; }

    /// <summary>Head token of the phrase that names who is spoken to, or null.</summary>
    internal int? Addressee { get; set; }

    /// <summary>The words that name the medium ("in a statement"), or null.</summary>
    internal TokenRange? Medium { get; set; }

    /// <summary>Is the content in quotation marks in full, in part, or not at all?</summary>
    internal StatementKind Kind { get; set; } = StatementKind.Indirect;

    /// <summary>The attribution that this one is part of the content of, or null.</summary>
    internal AttributedContent? NestedIn { get; set; }

    /// <summary>First token of anything in the attribution, by which attributions are ordered.</summary>
    internal int FirstToken
    {
        get
        {
            var first = Content.Count > 0 ? Content[0].First : int.MaxValue;
            if (Cue is { } cue) first = Math.Min(first, cue.First);
            return SpeakerWords is { } words ? Math.Min(first, words.First) : first;
        }
    }

    /// <summary>Number of tokens of content.</summary>
    internal int ContentLength
    {
        get
        {
            var length = 0;
            foreach (var range in Content) length += range.Length;
            return length;
        }
    }

    /// <summary>Is this token part of what is said?</summary>
    internal bool Says(int token)
    {
        foreach (var range in Content)
        {
            if (range.Contains(token)) return true;
        }

        return false;
    }
}

using Dateline.Knowledge.Facts;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Words that refer to an instrument.</summary>
internal sealed class InstrumentMention
{
    /// <summary>Token that heads the phrase.</summary>
    internal required int Head { get; init; }

    /// <summary>First token of the phrase.</summary>
    internal required int First { get; init; }

    /// <summary>After its last token, clauses left out.</summary>
    internal required int End { get; init; }

    /// <summary>How it refers.</summary>
    internal required ReferenceForm Form { get; init; }

    /// <summary>Its noun, lower case; empty for pronouns.</summary>
    internal string Noun { get; init; } = "";

    /// <summary>Kind that its words give; null for "the text", "it".</summary>
    internal InstrumentKind? Kind { get; init; }

    /// <summary>The instrument of the catalogue that it names, or null.</summary>
    internal KnownInstrument? Known { get; init; }

    /// <summary>Its words where they are a name of its own ("Indus Waters Treaty", "Resolution 1244"); or null.</summary>
    internal string? Name { get; init; }

    /// <summary>Year that its phrase gives ("the 2003 ceasefire", "an agreement of 1990"), or null.</summary>
    internal int? Year { get; init; }

    /// <summary>Words in its phrase that set it apart from others of its kind: "peace", "nuclear", "fisheries".</summary>
    internal IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Is it called a draft?</summary>
    internal bool IsDraft { get; init; }

    /// <summary>True where its words suffice to take up an instrument and not to bring one in: "the text", an unlicensed "the resolution".</summary>
    internal bool OnlyTakesUp { get; init; }

    /// <summary>Does its phrase say which one it is, so that it needs no earlier mention: "the memorandum on maritime borders"?</summary>
    internal bool IsDescribed { get; init; }

    /// <summary>Is it set against another of its kind: "an earlier version", "a similar statute"?</summary>
    internal bool IsOther { get; init; }
}

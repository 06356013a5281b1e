using System.Collections.Immutable;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>A line of the lexicon: words that tell a stage of an instrument's life, and where the instrument stands.</summary>
/// <param name="Lemma">Verb, noun or adjective.</param>
/// <param name="Class">Its part of speech.</param>
/// <param name="Fixed">Words that must hang on it, each with its alternatives: "come into force|effect".</param>
/// <param name="Slots">Where the instrument may stand: "obj", "subj" or a preposition.</param>
/// <param name="Kind">The stage.</param>
/// <param name="Status">Status that the words themselves give in place of "occurred"; or null.</param>
/// <param name="Kinds">Kinds of instrument for which the rule holds; empty for all.</param>
internal sealed record StageRule(
    string Lemma,
    WordClass Class,
    ImmutableArray<ImmutableArray<string>> Fixed,
    ImmutableArray<string> Slots,
    StageKind Kind,
    EventStatus? Status,
    ImmutableArray<InstrumentKind> Kinds)
{
    /// <summary>Does the rule hold for instruments of this kind?</summary>
    internal bool Covers(InstrumentKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);
}

using System.Collections.Immutable;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>One word of <c>lexicon/claims.txt</c> and the status that it tells of.</summary>
/// <param name="Lemma">Lemma, lower case.</param>
/// <param name="Particle">Particle of a phrasal verb ("break <i>away</i>"), or null.</param>
/// <param name="Class">Part of speech.</param>
/// <param name="Relation">What it says.</param>
/// <param name="Polarity">False for "illegal".</param>
/// <param name="Basis">De facto or de jure where the word itself says so, else null.</param>
/// <param name="Subject">Grammatical places that may hold the claim's subject, the first filled one counts.</param>
/// <param name="Object">Places that may hold its object; empty for relations without one.</param>
/// <param name="IsDeed">True where the word tells how the status came about ("seized"): it holds only while the deed is news.</param>
/// <param name="HeldBySubject">True where the grammatical subject holds the claim ("proclaimed a republic").</param>
/// <param name="Conditions">What some places must hold.</param>
/// <param name="Origin">File and line.</param>
internal sealed record ClaimEntry(
    string Lemma,
    string? Particle,
    WordClass Class,
    ClaimRelation Relation,
    bool Polarity,
    Basis? Basis,
    ImmutableArray<string> Subject,
    ImmutableArray<string> Object,
    bool IsDeed,
    bool HeldBySubject,
    ImmutableArray<ClaimCondition> Conditions,
    string Origin)
{
    /// <summary>What <c>why</c> calls the entry: "controls: rule".</summary>
    internal string Name => $"{Relation}: {Lemma}{(Particle is null ? "" : " " + Particle)}";
}

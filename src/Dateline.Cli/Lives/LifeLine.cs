using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Cli.Lives;

/// <summary>The life of an instrument over many reports.</summary>
/// <param name="Name">Its name, or the fullest description.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Parties">Names of its parties.</param>
/// <param name="Reports">Ids of the reports that speak of it, in order of their dates.</param>
/// <param name="Stages">Its steps in order.</param>
/// <param name="Gaps">Steps that must have been taken and that no report tells.</param>
/// <param name="Contradictions">Steps on which the reports or their sources do not agree.</param>
internal sealed record LifeLine(
    string Name,
    InstrumentKind Kind,
    ImmutableArray<string> Parties,
    ImmutableArray<string> Reports,
    ImmutableArray<LifeStage> Stages,
    ImmutableArray<string> Gaps,
    ImmutableArray<string> Contradictions);

using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>What an instrument obliges, allows or forbids.</summary>
/// <param name="Evidence">The words.</param>
/// <param name="Bearer">On whom it falls.</param>
/// <param name="Modality">Must, may or must not.</param>
/// <param name="Beneficiary">In whose favour, where the text says so.</param>
/// <param name="Condition">"subject to approval by Moscow"; or null.</param>
public sealed record Provision(
    TextSpan Evidence,
    ImmutableArray<Reference> Bearer,
    Modality Modality,
    ImmutableArray<Reference> Beneficiary,
    TextSpan? Condition);

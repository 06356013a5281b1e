using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>How the world stands, in whose eyes (codebook 5).</summary>
public sealed record Claim
{
    /// <summary>Unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>What the claim is about.</summary>
    public required Reference Subject { get; init; }

    /// <summary>What it says.</summary>
    public required ClaimRelation Relation { get; init; }

    /// <summary>The other side of the relation; null for <c>independent</c> and <c>legitimate</c>.</summary>
    public Reference? Object { get; init; }

    /// <summary>False for "not part of Russia".</summary>
    public required bool Polarity { get; init; }

    /// <summary>De facto, de jure, or null where the text does not say.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whose view it is; empty for the report's own voice.</summary>
    public ImmutableArray<Reference> Holder { get; init; } = [];

    /// <summary>From when, where the text says so.</summary>
    public DateRange? Since { get; init; }

    /// <summary>Until when, where the text says so.</summary>
    public DateRange? Until { get; init; }

    /// <summary>Counts, as "thousands of troops"; or null.</summary>
    public Sizes? Size { get; init; }

    /// <summary>The words that make the claim.</summary>
    public required ImmutableArray<TextSpan> Evidence { get; init; }

    /// <summary>The word that fixes basis or holder ("Officially", "recognized"), or null.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The rule that fired and what it saw.</summary>
    public required Why Why { get; init; }
}

using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>An agreement, order, law or the like, and its life as the report tells it (codebook 6).</summary>
public sealed record Instrument
{
    /// <summary>Unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>What sort it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Its name, or the fullest description in the text.</summary>
    public required string Name { get; init; }

    /// <summary>Those bound by it.</summary>
    public ImmutableArray<Reference> Parties { get; init; } = [];

    /// <summary>Those who brokered it.</summary>
    public ImmutableArray<Reference> BrokeredBy { get; init; } = [];

    /// <summary>What it is about, in the text's words; or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Every place in the text that refers to it, in order.</summary>
    public ImmutableArray<TextSpan> Mentions { get; init; } = [];

    /// <summary>Steps of its life, in the order of the text.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>What it lays down.</summary>
    public ImmutableArray<Provision> Provisions { get; init; } = [];

    /// <summary>Id of the instrument it replaces, or null.</summary>
    public string? Supersedes { get; init; }
}

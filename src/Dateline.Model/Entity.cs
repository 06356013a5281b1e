using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>An actor or place that a report speaks of, resolved where it could be (codebook 2).</summary>
public sealed record Entity
{
    /// <summary>Unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its usual name, or the words of the text where it is unknown.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the state it belongs to, or IGO, NGO, MNC, IMG, ISM, UNO, EUR, KOS; null where unknown.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER sector codes, the most telling first.</summary>
    public ImmutableArray<string> Sector { get; init; } = [];

    /// <summary>The part it plays in the report's words: "spokesman", "separatists".</summary>
    public string? Role { get; init; }

    /// <summary>The office held on the date that counts: "President of Russia".</summary>
    public string? Office { get; init; }

    /// <summary>Id of the entity it belongs to, where the report or the knowledge files say so.</summary>
    public string? Parent { get; init; }

    /// <summary>Coordinates and administrative names, for places.</summary>
    public Location? Place { get; init; }

    /// <summary>Every place in the text that refers to it, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];
}

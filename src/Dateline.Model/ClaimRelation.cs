using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>What a status claim says of its subject (codebook 5).</summary>
public enum ClaimRelation
{
    /// <summary>Subject belongs to object.</summary>
    [JsonStringEnumMemberName("part_of")] PartOf,
    /// <summary>Subject is a state of its own; no object.</summary>
    [JsonStringEnumMemberName("independent")] Independent,
    /// <summary>Subject, a power, controls object, a territory.</summary>
    [JsonStringEnumMemberName("controls")] Controls,
    /// <summary>Subject holds object by force.</summary>
    [JsonStringEnumMemberName("occupies")] Occupies,
    /// <summary>Subject has made object part of itself.</summary>
    [JsonStringEnumMemberName("annexed")] Annexed,
    /// <summary>Subject has seceded, or seeks to, from object.</summary>
    [JsonStringEnumMemberName("breakaway_from")] BreakawayFrom,
    /// <summary>Subject claims object.</summary>
    [JsonStringEnumMemberName("claims")] Claims,
    /// <summary>Subject governs object.</summary>
    [JsonStringEnumMemberName("administers")] Administers,
    /// <summary>Subject, forces, stand in object.</summary>
    [JsonStringEnumMemberName("stationed_in")] StationedIn,
    /// <summary>Subject and object are allies.</summary>
    [JsonStringEnumMemberName("allied_with")] AlliedWith,
    /// <summary>Subject is lawful; no object.</summary>
    [JsonStringEnumMemberName("legitimate")] Legitimate,
    /// <summary>Subject, a party or act, breaks object, an instrument.</summary>
    [JsonStringEnumMemberName("violates")] Violates,
}

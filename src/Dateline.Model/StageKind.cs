using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>A step in the life of an instrument (codebook 6).</summary>
public enum StageKind
{
    /// <summary>Proposed.</summary>
    [JsonStringEnumMemberName("proposed")] Proposed,
    /// <summary>Drafted.</summary>
    [JsonStringEnumMemberName("drafted")] Drafted,
    /// <summary>Published.</summary>
    [JsonStringEnumMemberName("published")] Published,
    /// <summary>Negotiated.</summary>
    [JsonStringEnumMemberName("negotiated")] Negotiated,
    /// <summary>Approved.</summary>
    [JsonStringEnumMemberName("approved")] Approved,
    /// <summary>Ordered.</summary>
    [JsonStringEnumMemberName("ordered")] Ordered,
    /// <summary>Initialled.</summary>
    [JsonStringEnumMemberName("initialled")] Initialled,
    /// <summary>Signed.</summary>
    [JsonStringEnumMemberName("signed")] Signed,
    /// <summary>Ratified.</summary>
    [JsonStringEnumMemberName("ratified")] Ratified,
    /// <summary>Adopted.</summary>
    [JsonStringEnumMemberName("adopted")] Adopted,
    /// <summary>In force.</summary>
    [JsonStringEnumMemberName("in_force")] InForce,
    /// <summary>Extended.</summary>
    [JsonStringEnumMemberName("extended")] Extended,
    /// <summary>Suspended.</summary>
    [JsonStringEnumMemberName("suspended")] Suspended,
    /// <summary>Rejected.</summary>
    [JsonStringEnumMemberName("rejected")] Rejected,
    /// <summary>Vetoed.</summary>
    [JsonStringEnumMemberName("vetoed")] Vetoed,
    /// <summary>Withdrawn from.</summary>
    [JsonStringEnumMemberName("withdrawn_from")] WithdrawnFrom,
    /// <summary>Violated.</summary>
    [JsonStringEnumMemberName("violated")] Violated,
    /// <summary>Terminated.</summary>
    [JsonStringEnumMemberName("terminated")] Terminated,
}

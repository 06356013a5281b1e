using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>How much of a statement's content is quoted.</summary>
public enum StatementKind
{
    /// <summary>All of it is quoted.</summary>
    [JsonStringEnumMemberName("direct")] Direct,
    /// <summary>None of it is.</summary>
    [JsonStringEnumMemberName("indirect")] Indirect,
    /// <summary>Part of it is.</summary>
    [JsonStringEnumMemberName("mixed")] Mixed,
}

using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>Whether an event happened (PLOVER's auxiliary modes).</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    [JsonStringEnumMemberName("occurred")] Occurred,
    /// <summary>It is going on.</summary>
    [JsonStringEnumMemberName("ongoing")] Ongoing,
    /// <summary>It is planned, ordered or foreseen.</summary>
    [JsonStringEnumMemberName("future")] Future,
    /// <summary>It is supposed, conditional or merely possible.</summary>
    [JsonStringEnumMemberName("hypothetical")] Hypothetical,
    /// <summary>It did not happen.</summary>
    [JsonStringEnumMemberName("negated")] Negated,
}

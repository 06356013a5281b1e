using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>In which sense a status holds.</summary>
public enum Basis
{
    /// <summary>In practice.</summary>
    [JsonStringEnumMemberName("de_facto")] DeFacto,
    /// <summary>Officially, in law, on paper.</summary>
    [JsonStringEnumMemberName("de_jure")] DeJure,
}

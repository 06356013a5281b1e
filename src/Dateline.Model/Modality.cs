using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>What a provision does to its bearer.</summary>
public enum Modality
{
    /// <summary>Obliges.</summary>
    [JsonStringEnumMemberName("must")] Must,
    /// <summary>Allows.</summary>
    [JsonStringEnumMemberName("may")] May,
    /// <summary>Forbids.</summary>
    [JsonStringEnumMemberName("must_not")] MustNot,
}

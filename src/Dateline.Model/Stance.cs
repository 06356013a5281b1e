using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>How a source stands to what it is quoted for.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    [JsonStringEnumMemberName("asserts")] Asserts,
    /// <summary>Accuses, blames or attributes without the report vouching for it.</summary>
    [JsonStringEnumMemberName("alleges")] Alleges,
    /// <summary>Says that it is not so.</summary>
    [JsonStringEnumMemberName("denies")] Denies,
    /// <summary>Gives a figure that it calls approximate: "put the toll at".</summary>
    [JsonStringEnumMemberName("estimates")] Estimates,
    /// <summary>Questions whether it is so.</summary>
    [JsonStringEnumMemberName("doubts")] Doubts,
    /// <summary>Passes on what others say or show: media, footage.</summary>
    [JsonStringEnumMemberName("reports")] Reports,
}

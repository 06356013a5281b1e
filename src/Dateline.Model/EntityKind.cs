using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    [JsonStringEnumMemberName("person")] Person,
    /// <summary>A named body: ministry, company, party, agency.</summary>
    [JsonStringEnumMemberName("organization")] Organization,
    /// <summary>A state's executive, recognised or not.</summary>
    [JsonStringEnumMemberName("government")] Government,
    /// <summary>A state.</summary>
    [JsonStringEnumMemberName("country")] Country,
    /// <summary>A land whose status is contested or dependent.</summary>
    [JsonStringEnumMemberName("territory")] Territory,
    /// <summary>A place on the map.</summary>
    [JsonStringEnumMemberName("place")] Place,
    /// <summary>People without a common body: separatists, civilians, troops.</summary>
    [JsonStringEnumMemberName("group")] Group,
    /// <summary>A text that speaks or is signed.</summary>
    [JsonStringEnumMemberName("document")] Document,
    /// <summary>Anything else that has a name.</summary>
    [JsonStringEnumMemberName("other")] Other,
}

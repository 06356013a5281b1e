using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>How closely a place is known.</summary>
public enum LocationPrecision
{
    /// <summary>A point: a building, a bridge, a base.</summary>
    [JsonStringEnumMemberName("exact")] Exact,
    /// <summary>A city, town or village.</summary>
    [JsonStringEnumMemberName("city")] City,
    /// <summary>A first-order division: state, province, region.</summary>
    [JsonStringEnumMemberName("adm1")] Adm1,
    /// <summary>A whole country or territory.</summary>
    [JsonStringEnumMemberName("country")] Country,
}

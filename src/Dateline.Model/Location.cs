namespace Dateline.Model;

/// <summary>Where something is.</summary>
/// <param name="Name">Name of the place.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code that the place is kept under, or null.</param>
/// <param name="Adm1">Name of the first-order division, or null.</param>
/// <param name="Lat">Latitude in degrees north (WGS 84), or null.</param>
/// <param name="Lon">Longitude in degrees east (WGS 84), or null.</param>
/// <param name="Precision">How closely the place is known.</param>
public sealed record Location(string Name, string? Country, string? Adm1, double? Lat, double? Lon, LocationPrecision Precision);

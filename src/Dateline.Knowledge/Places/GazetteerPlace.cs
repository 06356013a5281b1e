using Dateline.Model;

namespace Dateline.Knowledge.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code.</param>
/// <param name="Adm1">Name of the first-order division, or null.</param>
/// <param name="Lat">Latitude in degrees north (WGS 84).</param>
/// <param name="Lon">Longitude in degrees east (WGS 84).</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
/// <param name="Precision">City, division or point.</param>
internal readonly record struct GazetteerPlace(string Name, string Country, string? Adm1, double Lat, double Lon, long Population, LocationPrecision Precision);

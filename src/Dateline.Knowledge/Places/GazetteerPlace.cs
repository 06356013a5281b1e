using Dateline.Model;

namespace Dateline.Knowledge.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Index">Its number in the gazetteer; <see cref="IGazetteer.NameOf"/> gives its name.</param>
/// <param name="Division">Number of its first-order division; every country has one more for places outside any, so that the number tells the country, too.</param>
/// <param name="Country">Number of its country, or -1.</param>
/// <param name="Lat">Latitude in degrees north (WGS 84).</param>
/// <param name="Lon">Longitude in degrees east (WGS 84).</param>
/// <param name="Size">Logarithm of the number of inhabitants to base ten; 0 where unknown.</param>
/// <param name="Feature">What it is.</param>
/// <param name="IsAlternative">The name is one of its other names (older, foreign, short).</param>
internal readonly record struct GazetteerPlace(int Index, int Division, int Country, float Lat, float Lon, float Size, PlaceFeature Feature, bool IsAlternative)
{
    /// <summary>How closely the name says where something is.</summary>
    internal LocationPrecision Precision => Feature switch
    {
        PlaceFeature.Site => LocationPrecision.Exact,
        PlaceFeature.Settlement or PlaceFeature.Quarter or PlaceFeature.Seat or PlaceFeature.Capital => LocationPrecision.City,
        PlaceFeature.Country or PlaceFeature.Continent or PlaceFeature.Sea => LocationPrecision.Country,
        _ => LocationPrecision.Adm1,
    };

    /// <summary>Distance to another place in kilometres, on a sphere.</summary>
    internal double KilometresTo(GazetteerPlace other)
    {
        const double Radian = Math.PI / 180;
        var lat = Math.Sin((other.Lat - Lat) * Radian / 2);
        var lon = Math.Sin((other.Lon - Lon) * Radian / 2);
        return 12742 * Math.Asin(Math.Min(1, Math.Sqrt((lat * lat) + (Math.Cos(Lat * Radian) * Math.Cos(other.Lat * Radian) * lon * lon))));
    }
}

namespace Dateline.Store.Incidents;

/// <summary>A place as far as it tells one happening from another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, or null.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Precision">exact, city, adm1 or country.</param>
internal sealed record EventPlace(string Name, string? Country, double? Latitude, double? Longitude, string? Precision)
{
    // A town and a village at its edge, or two readings of one district.
    private const double NearKilometres = 20;

    private const double KilometresADegree = 111.2;

    /// <summary>A town or a point in it, not a region or country.</summary>
    internal bool IsPrecise => Precision is "exact" or "city";

    /// <summary>The same town, by name or by nearness.</summary>
    internal bool IsNear(EventPlace other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) || Kilometres(other) <= NearKilometres;

    /// <summary>Kilometres between two points; infinite where one is unknown.</summary>
    private double Kilometres(EventPlace other)
    {
        if (Latitude is not { } north || Longitude is not { } east || other.Latitude is not { } otherNorth || other.Longitude is not { } otherEast) return double.PositiveInfinity;
        var up = (north - otherNorth) * KilometresADegree;
        var across = (east - otherEast) * KilometresADegree * Math.Cos((north + otherNorth) / 2 * Math.PI / 180);
        return Math.Sqrt((up * up) + (across * across));
    }
}

using System.Globalization;

namespace Dateline.Store.Questions;

/// <summary>Chooses by the distance from a point, on a sphere of the earth's mean radius.</summary>
internal sealed record NearFilter() : ListFilter("near", "LAT,LON,KM", "At most so many kilometres from a point.")
{
    private const double EarthRadius = 6371.0;
    private const double FarthestKilometres = 20_038;

    // A degree of latitude, rounded down: the band it cuts must not be narrower than the circle.
    private const double KilometresADegree = 111.0;

    /// <inheritdoc/>
    internal override string Condition(string value, QuestionConditions conditions)
    {
        var parts = value.Split(',');
        if (parts.Length != 3 || !Number(parts[0], 90, out var latitude) || !Number(parts[1], 180, out var longitude) || !Number(parts[2], FarthestKilometres, out var kilometres) || kilometres < 0)
        {
            throw new QuestionException(Name, QuestionMessages.NotNear(value));
        }

        var (lat, lon, far) = (conditions.Value(latitude), conditions.Value(longitude), conditions.Value(kilometres));
        return $"(abs(lat - {lat}) <= {far} / {KilometresADegree:0.0} AND 2 * {EarthRadius:0.0} * asin(sqrt(least(1, pow(sin(radians(lat - {lat}) / 2), 2) "
            + $"+ cos(radians({lat})) * cos(radians(lat)) * pow(sin(radians(lon - {lon}) / 2), 2)))) <= {far})";
    }

    private static bool Number(string words, double most, out double number) =>
        double.TryParse(words, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out number)
        && Math.Abs(number) <= most;
}

using System.Globalization;
using Dateline.Knowledge.Places;

namespace Dateline.Gazetteers;

/// <summary>A row of our own table of places.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Name">Usual name; empty for a country, which is named in the table of states.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Feature">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or empty.</param>
/// <param name="Division">Name of the first-order division that it lies in, or empty.</param>
/// <param name="Lat">Latitude.</param>
/// <param name="Lon">Longitude.</param>
internal sealed record OwnPlace(int Line, string Name, string[] Aliases, PlaceFeature Feature, string Country, string Division, double Lat, double Lon);

/// <summary>Reads the knowledge file of places that are no settlements.</summary>
internal static class OwnPlaces
{
    /// <summary>Rows in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A row cannot be used; the message has file and line.</exception>
    internal static List<OwnPlace> Read(string path)
    {
        var places = new List<OwnPlace>();
        foreach (var row in TabTable.Read(path, "name", "aliases", "kind", "country", "division", "lat", "lon", "source"))
        {
            var line = int.Parse(row["line"], CultureInfo.InvariantCulture);
            if (!Enum.TryParse<PlaceFeature>(row["kind"], ignoreCase: true, out var feature)) throw new InvalidDataException($"{path}:{line}: \"{row["kind"]}\" is no kind of place.");
            var lat = Degrees(path, row, "lat", 90);
            var lon = Degrees(path, row, "lon", 180);
            if (row["name"].Length == 0 && feature != PlaceFeature.Country) throw new InvalidDataException($"{path}:{line}: the place has no name.");
            places.Add(new OwnPlace(line, row["name"], row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries), feature, row["country"], row["division"], lat, lon));
        }

        return places;
    }

    private static double Degrees(string path, Dictionary<string, string> row, string column, double limit) =>
        double.TryParse(row[column], CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit
            ? value
            : throw new InvalidDataException($"{path}:{row["line"]}: \"{row[column]}\" is no {(limit > 90 ? "longitude" : "latitude")} in degrees.");
}

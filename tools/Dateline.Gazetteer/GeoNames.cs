using System.Globalization;
using Dateline.Knowledge.Places;

namespace Dateline.Gazetteers;

/// <summary>A settlement of GeoNames.</summary>
/// <param name="Id">GeoNames id.</param>
/// <param name="Name">Usual name.</param>
/// <param name="OtherNames">All its other names, in whatever language and script.</param>
/// <param name="Lat">Latitude.</param>
/// <param name="Lon">Longitude.</param>
/// <param name="Feature">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Division">Code of the first-order division, as in "TX"; may be empty.</param>
/// <param name="County">Code of the second-order division; may be empty.</param>
/// <param name="Population">Inhabitants; 0 where unknown.</param>
internal sealed record Settlement(int Id, string Name, string[] OtherNames, double Lat, double Lon, PlaceFeature Feature, string Country, string Division, string County, long Population);

/// <summary>Reads GeoNames' table of settlements with five hundred inhabitants or more.</summary>
internal static class GeoNames
{
    private const int Columns = 19;

    /// <summary>Settlements in the order of the file, without those that GeoNames calls abandoned, destroyed or historical.</summary>
    /// <exception cref="InvalidDataException">The file is missing or a line of another form.</exception>
    internal static IEnumerable<Settlement> Read(string path)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"{path}: there is no such file.");
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var cells = line.Split('\t');
            if (cells.Length != Columns || !double.TryParse(cells[4], CultureInfo.InvariantCulture, out var lat) || !double.TryParse(cells[5], CultureInfo.InvariantCulture, out var lon) || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out var id))
                throw new InvalidDataException($"{path}:{number}: not a line of GeoNames' table (19 columns; id in the first, degrees in the fifth and sixth).");
            if (cells[7] is "PPLQ" or "PPLW" or "PPLH" or "PPLCH") continue;
            _ = long.TryParse(cells[14], CultureInfo.InvariantCulture, out var population);
            var others = cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries);
            yield return new Settlement(id, cells[1], string.Equals(cells[1], cells[2], StringComparison.Ordinal) ? others : [cells[2], .. others], lat, lon, FeatureOf(cells[7]), cells[8], cells[10], cells[11], population);
        }
    }

    private static PlaceFeature FeatureOf(string code) => code switch
    {
        "PPLC" or "PPLG" => PlaceFeature.Capital,
        "PPLA" => PlaceFeature.Seat,
        "PPLX" => PlaceFeature.Quarter,
        _ => PlaceFeature.Settlement,
    };
}

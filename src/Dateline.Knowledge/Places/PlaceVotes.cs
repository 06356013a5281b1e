using System.Runtime.InteropServices;

namespace Dateline.Knowledge.Places;

/// <summary>What the places of a report say for countries, divisions and neighbourhoods, by the share of belief that lies in each.</summary>
internal sealed class PlaceVotes
{
    // One degree: towns of one county fall into one cell or neighbouring ones.
    private const int Columns = 512;

    private readonly Dictionary<int, double> countries = [];
    private readonly Dictionary<int, double> divisions = [];
    private readonly Dictionary<int, double> cells = [];

    /// <summary>Forgets all votes.</summary>
    internal void Clear()
    {
        countries.Clear();
        divisions.Clear();
        cells.Clear();
    }

    /// <summary>Votes for a country alone: an adjective, an officeholder, an organisation of it.</summary>
    internal void AddCountry(int country, double weight) => CollectionsMarshal.GetValueRefOrAddDefault(countries, country, out _) += weight;

    /// <summary>Votes for where a place lies; negative to take a vote back.</summary>
    internal void Add(GazetteerPlace place, double weight)
    {
        if (place.Country >= 0) AddCountry(place.Country, weight);
        if (place.Feature is PlaceFeature.Country or PlaceFeature.Continent or PlaceFeature.Sea) return;
        CollectionsMarshal.GetValueRefOrAddDefault(divisions, place.Division, out _) += weight;
        if (place.Feature is not PlaceFeature.Division) CollectionsMarshal.GetValueRefOrAddDefault(cells, Cell(place, 0, 0), out _) += weight;
    }

    /// <summary>How well a place fits the votes of the others.</summary>
    internal double Fit(GazetteerPlace place)
    {
        var fit = place.Country >= 0 ? 0.9 * Math.Log(1 + (1.5 * countries.GetValueOrDefault(place.Country))) : 0;
        if (place.Feature is PlaceFeature.Country or PlaceFeature.Continent or PlaceFeature.Sea) return fit;
        fit += 1.2 * Math.Log(1 + (1.5 * divisions.GetValueOrDefault(place.Division)));
        if (place.Feature is PlaceFeature.Division) return fit;
        double near = 0;
        for (var row = -1; row <= 1; row++)
        {
            for (var column = -1; column <= 1; column++) near += cells.GetValueOrDefault(Cell(place, row, column));
        }

        return fit + (1.1 * Math.Log(1 + (1.5 * near)));
    }

    private static int Cell(GazetteerPlace place, int row, int column) => (((int)Math.Floor(place.Lat) + row + 100) * Columns) + (int)Math.Floor(place.Lon) + column + 200;
}

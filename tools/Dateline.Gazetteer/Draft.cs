using Dateline.Knowledge.Places;

namespace Dateline.Gazetteers;

/// <summary>A place while the gazetteer is being compiled.</summary>
internal sealed class Draft
{
    /// <summary>Usual name.</summary>
    internal required string Name { get; init; }

    /// <summary>Other names.</summary>
    internal List<string> OtherNames { get; } = [];

    /// <summary>Names that are as usual as the usual one: "Washington" for Washington, D.C.</summary>
    internal List<string> ShortNames { get; } = [];

    /// <summary>What it is.</summary>
    internal required PlaceFeature Feature { get; init; }

    /// <summary>Index of its division.</summary>
    internal required int Division { get; init; }

    /// <summary>Latitude.</summary>
    internal double Lat { get; set; }

    /// <summary>Longitude.</summary>
    internal double Lon { get; set; }

    /// <summary>Inhabitants; for divisions and countries the sum over their settlements.</summary>
    internal long Population { get; set; }

    // Where the settlements inside lie, for divisions that have no coordinates of their own.
    private readonly List<double> lats = [];
    private readonly List<double> lons = [];

    /// <summary>Lies at least one settlement in it?</summary>
    internal bool HasSettlements => lats.Count > 0;

    /// <summary>Takes a settlement in.</summary>
    internal void Take(Settlement settlement)
    {
        lats.Add(settlement.Lat);
        lons.Add(settlement.Lon);
        if (settlement.Feature is not PlaceFeature.Quarter) Population += settlement.Population;
    }

    /// <summary>Puts a division without coordinates in the middle of its settlements.</summary>
    internal void Centre() => (Lat, Lon) = (Middle(lats), Middle(lons));

    // Half way between the outermost, without one in twenty on each side: some settlements are filed under the wrong division.
    private static double Middle(List<double> degrees)
    {
        degrees.Sort();
        var cut = degrees.Count / 20;
        return (degrees[cut] + degrees[^(1 + cut)]) / 2;
    }
}

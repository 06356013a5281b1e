namespace Dateline.Knowledge.Places;

/// <summary>How likely a place is meant by its name when nothing else is known.</summary>
/// <remarks>In steps of about one power of ten of readers who would think of it first: a city counts by its inhabitants, a state as more than any of its cities.</remarks>
internal static class PlacePrior
{
    /// <summary>The prior of a place.</summary>
    internal static double Of(GazetteerPlace place)
    {
        var size = place.Size > 0 ? place.Size : 2.0;
        var prior = place.Feature switch
        {
            PlaceFeature.Country => 9.2,
            PlaceFeature.Continent or PlaceFeature.Sea => 7.5,
            PlaceFeature.Region or PlaceFeature.Water or PlaceFeature.Land or PlaceFeature.Line or PlaceFeature.Site => 6.3,
            PlaceFeature.Division => size * 0.9,
            PlaceFeature.Capital => size + 1.5,
            PlaceFeature.Seat => size,
            PlaceFeature.County => size - 0.8,
            PlaceFeature.Quarter => size - 1.2,
            _ => size,
        };
        return place.IsAlternative ? prior - (place.Feature is PlaceFeature.Country or PlaceFeature.Continent or PlaceFeature.Sea or PlaceFeature.Region or PlaceFeature.Site or PlaceFeature.Land or PlaceFeature.Water ? 0.2 : 1.0) : prior;
    }
}

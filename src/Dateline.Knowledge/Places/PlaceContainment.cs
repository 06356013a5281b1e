namespace Dateline.Knowledge.Places;

/// <summary>Tells whether one place lies in another, as "Springfield, Illinois" says.</summary>
internal static class PlaceContainment
{
    /// <summary>May some place of one name lie in some place of the other?</summary>
    internal static bool MayHold(PlaceName outer, PlaceName inner)
    {
        foreach (var container in outer.Candidates)
        {
            foreach (var place in inner.Candidates)
            {
                if (Holds(container, place)) return true;
            }
        }

        return false;
    }

    /// <summary>Does a place lie in another?</summary>
    internal static bool Holds(GazetteerPlace outer, GazetteerPlace inner) => outer.Index != inner.Index && outer.Feature switch
    {
        PlaceFeature.Country => outer.Country == inner.Country,
        PlaceFeature.Division => outer.Division == inner.Division && inner.Feature is not PlaceFeature.Division,
        PlaceFeature.County => outer.Division == inner.Division && outer.KilometresTo(inner) < 80,
        PlaceFeature.Region or PlaceFeature.Land => outer.KilometresTo(inner) < 300,
        PlaceFeature.Continent or PlaceFeature.Sea or PlaceFeature.Water or PlaceFeature.Line => false,
        _ => inner.Feature is not (PlaceFeature.Division or PlaceFeature.Country) && outer.Division == inner.Division && outer.KilometresTo(inner) < 60,
    };
}

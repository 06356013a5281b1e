using Dateline.Knowledge.Reading;

namespace Dateline.Knowledge.Places;

/// <summary>Chooses among the places of one name: countries spoken of first, then size.</summary>
internal static class PlaceChooser
{
    [ThreadStatic]
    private static List<GazetteerPlace>? candidates;

    /// <summary>The likeliest place of a name in a report, or null where the gazetteer has none or none is likely enough.</summary>
    /// <remarks>
    /// A country that the report speaks of is worth a factor of ten thousand inhabitants per unit of weight, capped: "Tripoli" in a report on
    /// Lebanon is the Lebanese one, while "Paris" in a report on the United States stays the French one unless Texas is spoken of at length.
    /// </remarks>
    internal static GazetteerPlace? Choose(ReadingContext context, ReadOnlySpan<char> name)
    {
        if (context.Gazetteer is not { } gazetteer) return null;
        var list = candidates ??= [];
        list.Clear();
        gazetteer.Find(name, list);
        GazetteerPlace? best = null;
        var rank = double.MinValue;
        foreach (var place in list)
        {
            var weight = Math.Min(context.Countries.Of(place.Country), 6);
            var score = Math.Log10(place.Population + 10) + (weight > 0 ? 1 + (weight / 2) : 0);
            if (score <= rank) continue;
            rank = score;
            best = place;
        }

        // A village nobody has heard of in a country that nobody spoke of is more likely a name of something else.
        return best is { } chosen && (rank > 4.3 || context.Countries.Of(chosen.Country) > 0) ? chosen : null;
    }
}

using Dateline.Knowledge.Reading;

namespace Dateline.Knowledge.Places;

/// <summary>Decides which place each name of a report means: one meaning a name a report.</summary>
/// <remarks>
/// Every name spreads its belief over its places by their prior; the beliefs of all names vote for countries, divisions and neighbourhoods; each name
/// then spreads its belief anew by prior and the others' votes, a few times. So three small towns of one Texan county outvote Paris in France, while
/// London, Moscow and Paris, which have nothing in common, stay what most readers think of. Costs a few table look-ups per candidate and round.
/// </remarks>
internal sealed class PlaceDisambiguator
{
    private const int Rounds = 4;

    // Belief in a place that the text puts inside another: no population outweighs "Paris, Texas".
    private const double Containment = 8;

    private readonly PlaceVotes votes = new();

    /// <summary>Chooses <see cref="PlaceName.Best"/> of every name.</summary>
    /// <param name="context">The report; the countries it speaks of otherwise count, too.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="names">Names, of which the first <paramref name="count"/> are used.</param>
    /// <param name="count">Number of names.</param>
    /// <param name="spots">Where they occur.</param>
    internal void Choose(ReadingContext context, IGazetteer gazetteer, List<PlaceName> names, int count, List<PlaceSpot> spots)
    {
        foreach (var spot in spots)
        {
            if (spot.Container >= 0) Contain(names[spot.Name], names[spots[spot.Container].Name]);
        }

        for (var i = 0; i < count; i++) Spread(names[i], fit: false);
        for (var round = 0; round < Rounds; round++)
        {
            votes.Clear();
            foreach (var (code, weight) in context.Countries.Weights)
            {
                if (gazetteer.Country(code) is { } country) votes.AddCountry(country.Country, Math.Min(weight, 8) * 0.5);
            }

            for (var i = 0; i < count; i++) Vote(names[i], 1);
            for (var i = 0; i < count; i++)
            {
                Vote(names[i], -1);
                Spread(names[i], fit: true);
                Vote(names[i], 1);
            }
        }
    }

    private void Vote(PlaceName name, double sign)
    {
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            if (name.Share[i] > 0.01) votes.Add(name.Candidates[i], sign * name.Share[i] * name.Weight);
        }
    }

    private void Spread(PlaceName name, bool fit)
    {
        double top = double.MinValue, sum = 0;
        for (var i = 0; i < name.Candidates.Count; i++)
        {
            var score = name.Prior[i] + name.Contained[i] + (fit ? votes.Fit(name.Candidates[i]) : 0);
            name.Score[i] = score;
            if (score <= top) continue;
            top = score;
            name.Best = i;
        }

        // The first round is kept soft, so that a small town is heard beside its great namesake.
        var sharpness = fit ? 1.6 : 0.8;
        for (var i = 0; i < name.Candidates.Count; i++) sum += name.Share[i] = Math.Exp(sharpness * (name.Score[i] - top));
        for (var i = 0; i < name.Candidates.Count; i++) name.Share[i] /= sum;
    }

    // "Springfield, Illinois": Springfields of Illinois gain, and so does the Illinois that has a Springfield.
    private static void Contain(PlaceName inner, PlaceName outer)
    {
        for (var i = 0; i < inner.Candidates.Count; i++)
        {
            for (var o = 0; o < outer.Candidates.Count; o++)
            {
                if (!PlaceContainment.Holds(outer.Candidates[o], inner.Candidates[i])) continue;
                inner.Contained[i] = Math.Max(inner.Contained[i], Containment + Math.Max(0, outer.Prior[o] - 6));
                outer.Contained[o] = Math.Max(outer.Contained[o], 2);
            }
        }
    }
}

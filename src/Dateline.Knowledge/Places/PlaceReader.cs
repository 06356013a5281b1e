using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Places;

/// <summary>Finds all names of places in a report, and adjectives of countries, and says where they are. Reused from report to report.</summary>
internal sealed class PlaceReader(KnowledgeBase knowledge, IGazetteer gazetteer)
{
    // Evidence for being a place and fit of the place meant, added up; measured on the development sets.
    private const double Accepted = 1.0;

    private readonly SpotFinder finder = new();
    private readonly PlaceDisambiguator disambiguator = new();
    private readonly List<PlaceSpot> spots = [];
    private readonly List<Location?> locations = [];
    private int[] placeAt = [];
    private int count;

    /// <summary>Placed names, in order, not overlapping.</summary>
    internal List<PlacedName> Names { get; } = [];

    /// <summary>Reads a report.</summary>
    /// <param name="context">The report, with names, known phrases and countries; countries of places found are added to the latter.</param>
    internal void Read(ReadingContext context)
    {
        Names.Clear();
        var text = context.Text;
        count = text.Count;
        if (placeAt.Length < count) placeAt = new int[Math.Max(256, count * 2)];
        Array.Fill(placeAt, -1, 0, count);
        finder.Find(context, gazetteer, spots);
        disambiguator.Choose(context, gazetteer, finder.Names, finder.NameCount, spots);
        locations.Clear();
        for (var i = 0; i < finder.NameCount; i++) locations.Add(null);
        foreach (var spot in spots)
        {
            if (spot.Evidence < Threshold(finder.Names[spot.Name])) continue;
            Add(spot.First, spot.End, locations[spot.Name] ??= ToLocation(finder.Names[spot.Name].Candidates[finder.Names[spot.Name].Best]));
        }

        AddKnown(context);
        AddFacilities(context);
        Names.Sort(static (a, b) => a.First.CompareTo(b.First));
        for (var i = 0; i < Names.Count; i++) Array.Fill(placeAt, i, Names[i].First, Names[i].End - Names[i].First);
        CountCountries(context);
    }

    /// <summary>The placed name over a token, or null.</summary>
    internal PlacedName? At(int token) => token >= 0 && token < count && placeAt[token] >= 0 ? Names[placeAt[token]] : null;

    /// <summary>Where a name is that the reader found as a place from its first to its last token, give or take an article; null otherwise.</summary>
    internal Location? Over(int first, int end)
    {
        for (var token = first; token < end && token <= first + 1; token++)
        {
            if (At(token) is { } name && name.First <= first + 1 && name.End >= end) return name.Place;
        }

        return null;
    }

    // A place that fits badly needs better evidence: a village nobody has heard of, far from all else that the report speaks of.
    private static double Threshold(PlaceName name)
    {
        var score = name.Score[name.Best];
        return score >= 7 ? Accepted : score >= 5 ? Accepted + 0.4 : Accepted + 1.2;
    }

    private void Add(int first, int end, Location place)
    {
        Array.Fill(placeAt, Names.Count, first, end - first);
        Names.Add(new PlacedName(first, end, place));
    }

    private Location ToLocation(GazetteerPlace place) => new(
        gazetteer.NameOf(place), gazetteer.CountryOf(place.Division), place.Feature is PlaceFeature.Country ? null : gazetteer.DivisionName(place.Division), Math.Round(place.Lat, 5), Math.Round(place.Lon, 5), place.Precision);

    // Names and adjectives of states and territories, and seats of government, that only the knowledge files have: "Kabul regime", "Russian", "the Kremlin".
    private void AddKnown(ReadingContext context)
    {
        foreach (var match in context.Matches)
        {
            if (!match.Capital || placeAt[match.First] >= 0 || placeAt[match.End - 1] >= 0 || InPerson(context, match)) continue;
            if (KnownPlace(context, match) is { } place) Add(match.First, match.End, place);
        }
    }

    private static bool InPerson(ReadingContext context, NameMatch match) => context.NameAt[match.First] is >= 0 and var name && context.Names[name].Label is NameLabel.Person;

    private Location? KnownPlace(ReadingContext context, NameMatch match)
    {
        foreach (var sense in knowledge.Names.SensesAt(match.Node)!)
        {
            if (!match.Allows(sense)) continue;
            switch (sense.Kind)
            {
                case NameKind.State or NameKind.StateAdjective or NameKind.StateDemonym:
                    var state = context.StateSense(match, sense.Kind);
                    return state >= 0 && gazetteer.Country(knowledge.States[state].Code) is { } country ? ToLocation(country) : null;
                case NameKind.Territory or NameKind.TerritoryAdjective or NameKind.TerritoryDemonym when knowledge.Territories[sense.Target] is { Lat: not null } territory:
                    return new Location(territory.Name, territory.Code, null, territory.Lat, territory.Lon, LocationPrecision.Adm1);
                case NameKind.Seat when context.StateSense(match, NameKind.Seat) is var seat and >= 0 && CapitalOf(knowledge.States[seat].Capital, knowledge.States[seat].Code) is { } capital:
                    return capital with { Name = context.Words(match.First, match.End) };
                case NameKind.Person or NameKind.Organization:
                    return null;
            }
        }

        return null;
    }

    private Location? CapitalOf(string capital, string code)
    {
        var found = new List<GazetteerPlace>();
        gazetteer.Find(capital, found);
        foreach (var place in found)
        {
            if (place.Feature is PlaceFeature.Capital && string.Equals(gazetteer.CountryOf(place.Division), code, StringComparison.Ordinal)) return ToLocation(place);
        }

        return null;
    }

    // Streets, schools and hospitals, and places that no gazetteer has, lie where the report is: in the town spoken of last, or most.
    private void AddFacilities(ReadingContext context)
    {
        var placed = Names.Count;
        if (placed == 0) return;
        var focus = Focus(placed);
        foreach (var span in context.Names)
        {
            if (span.Label is not (NameLabel.Place or NameLabel.Organization) || Overlaps(span)) continue;
            if (span.Label is NameLabel.Organization && !PlaceWords.IsFacility(context.Text.Form[span.End - 1])) continue;
            if (Nearest(context, span, placed) is not { } anchor && (anchor = focus) is null) continue;
            Add(span.First, span.End, anchor with { Name = context.Words(span.First, span.End) });
        }
    }

    private bool Overlaps(NameSpan span)
    {
        for (var token = span.First; token < span.End; token++)
        {
            if (placeAt[token] >= 0) return true;
        }

        return false;
    }

    // The town named in the same sentence, after the name ("at Mill Lane, Coggeshall") or before it.
    private Location? Nearest(ReadingContext context, NameSpan span, int placed)
    {
        Location? nearest = null;
        var distance = int.MaxValue;
        for (var i = 0; i < placed; i++)
        {
            var name = Names[i];
            if (context.Text.SentenceOf[name.First] != context.Text.SentenceOf[span.First] || name.Place.Precision is LocationPrecision.Country || name.Place.Country is null) continue;
            var gap = name.First >= span.End ? name.First - span.End : span.First - name.End + 3;
            if (name.Place.Precision is LocationPrecision.Adm1) gap += 12;
            if (gap >= distance) continue;
            distance = gap;
            nearest = name.Place;
        }

        return nearest;
    }

    // The town named most often, else the division, else the country.
    private Location? Focus(int placed)
    {
        Location? best = null;
        double top = 0;
        for (var i = 0; i < placed; i++)
        {
            var place = Names[i].Place;
            if (place.Country is null) continue;
            double score = 0;
            for (var other = 0; other < placed; other++)
            {
                if (Names[other].Place is var named && string.Equals(named.Name, place.Name, StringComparison.Ordinal) && named.Precision == place.Precision) score++;
            }

            score *= place.Precision switch { LocationPrecision.City => 3, LocationPrecision.Adm1 => 2, LocationPrecision.Exact => 2, _ => 0.5 };
            if (score <= top) continue;
            top = score;
            best = place;
        }

        return best;
    }

    // Towns and divisions tell which country a report is about, too.
    private void CountCountries(ReadingContext context)
    {
        foreach (var name in Names)
        {
            if (name.Place.Country is not { } country || name.Place.Precision is LocationPrecision.Country || context.MatchAt[name.First] >= 0) continue;
            context.Countries.Add(country, name.First < context.Text.Sentences[0].End ? 1 : 0.5);
        }

        context.Countries.Settle();
    }
}

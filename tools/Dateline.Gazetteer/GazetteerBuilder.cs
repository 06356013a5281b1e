using Dateline.Knowledge.Places;

namespace Dateline.Gazetteers;

/// <summary>Puts the sources together: countries, their divisions and counties, settlements, and our own places.</summary>
internal sealed class GazetteerBuilder
{
    // Other names of smaller places are mostly those of other languages and only make English words ambiguous.
    private const long OtherNamesFrom = 3000;

    private static readonly string[] DivisionWords = [" Province", " Region", " Oblast", " Governorate", " State", " District", " Department", " Prefecture", " Voivodeship", " Krai", " County", " Republic"];

    private readonly Dictionary<string, int> countryByIso2 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> countryByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> divisionByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Country, ulong Name), int> divisionByName = [];
    private readonly Dictionary<string, Draft> counties = new(StringComparer.Ordinal);

    internal GazetteerBuilder(List<StateRow> states)
    {
        // Division 0 lies in no country: seas, and lands of several states.
        Divisions.Add((-1, null));
        foreach (var state in states)
        {
            countryByIso2[state.Iso2] = countryByCode[state.Code] = Countries.Count;
            var place = new Draft { Name = state.Names[0], Feature = PlaceFeature.Country, Division = Divisions.Count };
            place.OtherNames.AddRange(state.Names[1..]);
            Countries.Add((state.Code, place));
            Divisions.Add((Countries.Count - 1, null));
        }
    }

    /// <summary>Countries; division number n + 1 is that of country n's places outside any division.</summary>
    internal List<(string Code, Draft Place)> Countries { get; } = [];

    /// <summary>Divisions with the country that they belong to.</summary>
    internal List<(int Country, Draft? Place)> Divisions { get; } = [];

    /// <summary>Counties, settlements, own places: all that are neither countries nor divisions.</summary>
    internal List<Draft> Places { get; } = [];

    /// <summary>Adds first-order divisions.</summary>
    internal void AddDivisions(IEnumerable<KeyValuePair<string, string>> names)
    {
        foreach (var (code, name) in names)
        {
            if (!countryByIso2.TryGetValue(code[..2], out var country)) continue;
            divisionByCode[code] = Divisions.Count;
            AddDivision(country, name);
        }
    }

    /// <summary>Adds second-order divisions.</summary>
    internal void AddCounties(IEnumerable<KeyValuePair<string, string>> names)
    {
        foreach (var (code, name) in names)
        {
            if (!divisionByCode.TryGetValue(code[..code.LastIndexOf('.')], out var division)) continue;
            var county = new Draft { Name = name, Feature = PlaceFeature.County, Division = division };
            if (code.StartsWith("GB.", StringComparison.Ordinal) || code.StartsWith("IE.", StringComparison.Ordinal)) county.OtherNames.Add(name.StartsWith("County ", StringComparison.Ordinal) ? name[7..] : "County " + name);
            counties[code] = county;
        }
    }

    /// <summary>Adds settlements, and sums them up in what they lie in.</summary>
    internal void AddSettlements(IEnumerable<Settlement> settlements)
    {
        foreach (var settlement in settlements)
        {
            if (!countryByIso2.TryGetValue(settlement.Country, out var country)) continue;
            var code = $"{settlement.Country}.{settlement.Division}";
            var division = divisionByCode.GetValueOrDefault(code, country + 1);
            Countries[country].Place.Take(settlement);
            Divisions[division].Place?.Take(settlement);
            if (counties.TryGetValue($"{code}.{settlement.County}", out var county)) county.Take(settlement);
            var place = new Draft { Name = settlement.Name, Feature = settlement.Feature, Division = division, Lat = settlement.Lat, Lon = settlement.Lon, Population = settlement.Population };
            if (settlement.Population >= OtherNamesFrom || settlement.Feature is PlaceFeature.Seat or PlaceFeature.Capital) place.OtherNames.AddRange(settlement.OtherNames.Where(EnglishNames.MayBe));
            if (settlement.Name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma) place.ShortNames.Add(settlement.Name[..comma]);
            else if (settlement.Name.EndsWith(" City", StringComparison.Ordinal) && settlement.OtherNames.Contains(settlement.Name[..^5], StringComparer.Ordinal)) place.ShortNames.Add(settlement.Name[..^5]);
            Places.Add(place);
        }

        foreach (var county in counties.Values)
        {
            if (!county.HasSettlements) continue;
            county.Centre();
            Places.Add(county);
        }

        foreach (var (_, place) in Divisions.Where(division => division.Place is { HasSettlements: true })) place!.Centre();
        foreach (var (_, place) in Countries.Where(country => country.Place.HasSettlements)) place.Centre();
    }

    /// <summary>Adds our own places; rows for countries and divisions correct those that are there.</summary>
    /// <exception cref="InvalidDataException">A row names a country that the table of states has not.</exception>
    internal void AddOwn(List<OwnPlace> places)
    {
        // England and Scotland are names of the United Kingdom in the table of states, but places of their own.
        for (var i = 0; i < Countries.Count; i++) Countries[i].Place.OtherNames.RemoveAll(name => divisionByName.ContainsKey((i, PlaceKey.Of(name))));
        foreach (var own in places)
        {
            var country = -1;
            if (own.Country.Length > 0 && !countryByCode.TryGetValue(own.Country, out country)) throw new InvalidDataException($"places.tsv:{own.Line}: \"{own.Country}\" is no code of a state in states.tsv.");
            var draft = own.Feature switch
            {
                PlaceFeature.Country when country >= 0 => Countries[country].Place,
                PlaceFeature.Division when country >= 0 => Division(country, own.Name),
                _ => New(own, country),
            };
            (draft.Lat, draft.Lon) = (own.Lat, own.Lon);
            draft.OtherNames.AddRange(own.Aliases);
        }
    }

    private Draft New(OwnPlace own, int country)
    {
        var division = country >= 0 && own.Division.Length > 0 ? divisionByName.GetValueOrDefault((country, PlaceKey.Of(own.Division)), country + 1) : country + 1;
        var draft = new Draft { Name = own.Name, Feature = own.Feature, Division = division };
        Places.Add(draft);
        return draft;
    }

    private Draft Division(int country, string name) =>
        divisionByName.TryGetValue((country, PlaceKey.Of(name)), out var index) ? Divisions[index].Place! : AddDivision(country, name);

    // "Maidan Wardak Province" is called "Maidan Wardak", and "Donetsk" also "Donetsk region".
    private Draft AddDivision(int country, string name)
    {
        var bare = Array.Find(DivisionWords, word => name.EndsWith(word, StringComparison.Ordinal)) is { } suffix ? name[..^suffix.Length] : name;
        var draft = new Draft { Name = bare, Feature = PlaceFeature.Division, Division = Divisions.Count };
        if (bare.Length != name.Length) draft.OtherNames.Add(name);
        foreach (var word in DivisionWords.AsSpan(0, 6)) draft.OtherNames.Add(bare + word);
        divisionByName.TryAdd((country, PlaceKey.Of(bare)), Divisions.Count);
        Divisions.Add((country, draft));
        return draft;
    }
}

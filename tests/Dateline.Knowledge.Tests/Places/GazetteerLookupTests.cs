using Dateline.Knowledge.Places;

namespace Dateline.Knowledge.Tests.Places;

/// <summary>What the shipped gazetteer says of a name, before anything is known of the report.</summary>
public sealed class GazetteerLookupTests
{
    [Theory]
    [InlineData("Paris", "FRA Capital 48.9 2.3")]
    [InlineData("Kyiv", "UKR Capital 50.5 30.5")]
    [InlineData("Kiev", "UKR Capital 50.5 30.5")]
    [InlineData("Odesa", "UKR Seat 46.5 30.7")]
    [InlineData("Tbilisi", "GEO Capital 41.7 44.8")]
    [InlineData("Erbil", "IRQ Seat 36.2 44.0")]
    [InlineData("Goma", "COD Seat -1.7 29.2")]
    [InlineData("Mariupol", "UKR Settlement 47.1 37.5")]
    [InlineData("Srebrenica", "BIH Settlement 44.1 19.3")]
    [InlineData("Chattanooga", "USA Settlement 35.0 -85.3")]
    [InlineData("Saint Louis", "USA Settlement 38.6 -90.2")]
    [InlineData("St. Louis", "USA Settlement 38.6 -90.2")]
    [InlineData("Sao Paulo", "BRA Seat -23.5 -46.6")]
    [InlineData("SÃO PAULO", "BRA Seat -23.5 -46.6")]
    [InlineData("Marks Tey", "GBR Settlement 51.9 0.8")]
    [InlineData("Washington", "USA Capital 38.9 -77.0")]
    [InlineData("New York", "USA Settlement 40.7 -74.0")]
    [InlineData("Texas", "USA Division 31.2 -99.2")]
    [InlineData("Fla.", "USA Division 28.8 -82.5")]
    [InlineData("England", "GBR Division 52.2 -0.7")]
    [InlineData("Catalonia", "ESP Division 41.8 1.5")]
    [InlineData("Cook County", "USA County 41.8 -87.8")]
    [InlineData("France", "FRA Country 46.0 2.0")]
    [InlineData("Ivory Coast", "CIV Country 8.0 -5.5")]
    [InlineData("Donbas", "UKR Region 48.3 38.0")]
    [InlineData("Balkans", "- Continent 43.0 21.0")]
    [InlineData("South China Sea", "- Sea 13.0 114.0")]
    [InlineData("Strait of Hormuz", "- Water 26.6 56.3")]
    [InlineData("Euphrates", "- Water 34.5 41.0")]
    [InlineData("Hindu Kush", "AFG Land 35.5 70.5")]
    [InlineData("Line of Control", "- Line 34.2 74.5")]
    [InlineData("Erez crossing", "ISR Site 31.6 34.5")]
    [InlineData("Bagram Air Base", "AFG Site 35.0 69.3")]
    [InlineData("Gilgit-Baltistan", "PAK Division 36.0 75.0")]
    public void A_name_alone_means_its_best_known_place(string name, string expected)
    {
        var found = new List<GazetteerPlace>();
        ShippedGazetteer.Gazetteer.Find(name, found);
        var best = found.MaxBy(PlacePrior.Of);
        Assert.NotEmpty(found);
        Assert.Equal(expected, FormattableString.Invariant($"{ShippedGazetteer.Gazetteer.CountryOf(best.Division) ?? "-"} {best.Feature} {best.Lat:F1} {best.Lon:F1}"));
    }

    [Theory]
    [InlineData("Springfield", "Illinois", "Missouri", "Massachusetts", "Ohio")]
    [InlineData("Paris", "Texas", "Kentucky", "Île-de-France")]
    [InlineData("Tripoli", "Tripoli")]
    public void All_places_of_a_name_are_found_with_their_divisions(string name, params string[] divisions)
    {
        var found = new List<GazetteerPlace>();
        ShippedGazetteer.Gazetteer.Find(name, found);
        var known = found.Select(place => ShippedGazetteer.Gazetteer.DivisionName(place.Division)).ToHashSet();
        Assert.All(divisions, division => Assert.Contains(division, known));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("Qwxzv")]
    public void A_name_that_nobody_has_finds_nothing(string name)
    {
        var found = new List<GazetteerPlace>();
        ShippedGazetteer.Gazetteer.Find(name, found);
        Assert.Empty(found);
    }

    [Fact]
    public void Every_state_of_the_knowledge_files_has_a_place()
    {
        var without = Shipped.Knowledge.States.Where(state => state.Exists.Contains(new DateOnly(2024, 6, 1)) && ShippedGazetteer.Gazetteer.Country(state.Code) is null).Select(state => state.Code);
        Assert.Empty(without);
    }

    [Fact]
    public void Every_name_of_a_country_leads_to_a_point_on_the_globe()
    {
        foreach (var state in Shipped.Knowledge.States)
        {
            if (ShippedGazetteer.Gazetteer.Country(state.Code) is not { } place) continue;
            Assert.InRange(place.Lat, -90, 90);
            Assert.InRange(place.Lon, -180, 180);
            Assert.Equal(state.Code, ShippedGazetteer.Gazetteer.CountryOf(place.Division));
        }
    }
}

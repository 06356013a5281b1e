using Dateline.Knowledge.Discourse;

namespace Dateline.Knowledge.Tests;

/// <summary>What noun phrases resolve to, read alone.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData("Georgia", "GEO")]
    [InlineData("Ukrainian troops", "UKR MIL")]
    [InlineData("Moldovan police", "MDA COP")]
    [InlineData("the Armenian parliament", "ARM LEG")]
    [InlineData("the Kremlin", "RUS GOV")]
    [InlineData("Tallinn", "EST GOV")]
    [InlineData("Kenya's interior ministry", "KEN GOV COP")]
    [InlineData("the Peruvian defense ministry", "PER GOV MIL")]
    [InlineData("a spokesman for the Bulgarian interior ministry", "BGR GOV COP")]
    [InlineData("a former Austrian foreign minister", "AUT ELI")]
    [InlineData("a retired Egyptian general", "EGY ELI")]
    [InlineData("Iranian opposition lawmakers", "IRN OPP LEG")]
    [InlineData("dozens of Sudanese protesters", "SDN CVL")]
    [InlineData("police in Ankara", "TUR COP")]
    [InlineData("Norwegian fishermen", "NOR AGR")]
    [InlineData("gunmen", "- UAF")]
    [InlineData("rebel commanders", "- REB")]
    [InlineData("Nigerian students", "NGA EDU")]
    [InlineData("US-backed Somali forces", "SOM MIL")]
    [InlineData("Yemeni government troops", "YEM MIL")]
    [InlineData("a Portuguese doctor", "PRT MED")]
    [InlineData("Finnish Foreign Minister [Aino Virtala]", "FIN GOV")]
    [InlineData("Ghanaian judge [Kofi Baidoo]", "GHA JUD")]
    [InlineData("the Liberation Front of Ruritania", "AUT REB")]
    [InlineData("a spokesman for {Liberation Front of Zenda}", "- REB")]
    [InlineData("UN special envoy", "UNO")]
    [InlineData("the UN mission", "UNO")]
    [InlineData("a UN panel", "UNO")]
    [InlineData("Turkish-backed rebels", "- REB")]
    [InlineData("M23 rebels", "COD REB")]
    [InlineData("MI6", "GBR SPY")]
    [InlineData("displaced people", "- REF")]
    [InlineData("separatist leaders", "- REB")]
    [InlineData("the Central American country", "nobody")]
    [InlineData("a police van", "- COP")]
    [InlineData("an army convoy", "- MIL")]
    [InlineData("a Chilean ship", "CHL")]
    [InlineData("a car", "nobody")]
    [InlineData("an army accountant", "- MIL BUS")]
    public void Phrase_resolves_to_code_and_sectors(string phrase, string expected)
    {
        Assert.Equal(expected, Resolve(phrase));
    }

    internal static string Resolve(string phrase, string date = "2017-03-14")
    {
        var text = Parsed.Phrase(phrase);
        var discourse = Shipped.Resolver.Resolve(text, null, DateOnly.Parse(date));
        var widest = discourse.Mentions.OrderByDescending(mention => mention.End - mention.First).ThenBy(mention => mention.First).FirstOrDefault();
        return discourse.Mentions.Count == 0 ? "nobody" : Show(discourse.Entities[widest.Entity]);
    }

    internal static string Show(DiscourseEntity entity) => $"{entity.Code ?? "-"} {string.Join(' ', entity.Sector)}".Trim();
}

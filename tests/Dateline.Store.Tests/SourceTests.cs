using Dateline.Store.Incidents;

namespace Dateline.Store.Tests;

/// <summary>Houses of outlets, independent sources, and what is a copy.</summary>
public sealed class SourceTests
{
    private const string Text =
        "Freedonia and Sylvania signed a protocol on herring in the harbour town on Tuesday after twelve hours of talks, ending a quarrel of nine years over nets, buoys and the hours of fishing. "
        + "Both ministers spoke of a new page. The protocol enters into force in May, once both parliaments have agreed, and runs for ten years.";

    [Theory]
    [InlineData("AP", "The Associated Press")]
    [InlineData("ITAR-TASS", "TASS")]
    [InlineData("RIA Novosti", "Sputnik News")]
    [InlineData("www.theguardian.com", "The Guardian")]
    [InlineData("Civil.ge", "civil")]
    public void Names_of_one_house_are_one(string outlet, string other) => Assert.Equal(PublisherFamilies.Of(outlet), PublisherFamilies.Of(other), ignoreCase: true);

    [Theory]
    [InlineData("Reuters", "AFP")]
    [InlineData("New York Times", "Financial Times")]
    public void Other_houses_are_others(string outlet, string other) => Assert.NotEqual(PublisherFamilies.Of(outlet), PublisherFamilies.Of(other), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("two outlets", 2, "|Post|1", "|Herald|2")]
    [InlineData("one outlet, two reports", 1, "|Post|1", "|Post|2")]
    [InlineData("copies", 1, "|Post|1", "|Herald|1")]
    [InlineData("both quote the mayor", 1, "mayor|Post|1", "mayor|Herald|2")]
    [InlineData("the mayor and the army, in one report", 2, "mayor|Post|1", "army|Post|1")]
    [InlineData("an agency and an outlet that credits it", 1, "|Reuters|1", "|Herald|2|Reuters")]
    [InlineData("credits two agencies and so ties them", 1, "|Reuters|1", "|AFP|2", "|Herald|3|AFP, Reuters")]
    public void Only_what_shares_no_origin_is_independent(string what, int count, params string[] sources)
    {
        var read = sources.Select(static source => source.Split('|')).Select(static part => new EventSource(
            part[0].Length == 0 ? null : part[0], part.Length > 3 ? part[3].Split(", ") : [], part[1], long.Parse(part[2], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((what, count), (what, IndependentSources.Count(read)));
    }

    [Fact]
    public void Wire_copies_updates_and_shortened_prints_are_one_text()
    {
        Assert.True(Likeness(Text, Text.ToUpperInvariant()) >= 0.99);
        Assert.True(Likeness(Text, "HARBOUR TOWN (Reuters) - " + Text.Replace("twelve hours", "ten hours", StringComparison.Ordinal)) > 0.6);
        Assert.True(Likeness(Text, Text[..Text.IndexOf(" Both", StringComparison.Ordinal)]) > 0.6);
    }

    [Fact]
    public void Other_words_and_bulletins_of_one_form_are_others()
    {
        Assert.Equal(0, Likeness(Text, "The two countries ended nine years of dispute over herring with a protocol that their ministers put their names to on Tuesday."));
        const string Bulletin = "In the past day the enemy shelled {0} villages along the line of contact, wounding {1} soldiers; {2} drones were shot down over the coast, the staff said in its morning bulletin.";
        Assert.Equal(0, Likeness(string.Format(null, Bulletin, 4, 2, 11), string.Format(null, Bulletin, 7, 1, 9), days: 1));
        Assert.Equal(0, Likeness(Text, Text, days: 9));
    }

    [Theory]
    [InlineData("CORRECTED-Protocol on herring signed", false, "correction")]
    [InlineData("UPDATE 2-Protocol on herring signed", false, "update")]
    [InlineData("Protocol on herring signed", true, "update")]
    [InlineData("Protocol on herring signed", false, "copy")]
    public void A_print_says_what_it_is(string title, bool sameOutlet, string expected) => Assert.Equal(expected, PublicationKind.Of(title, "Freedonia and", 0.9, sameOutlet));

    private static double Likeness(string first, string second, int days = 0) =>
        ReportLikeness.Of(ReportText.Of(1, "a", new DateOnly(2017, 3, 1), null, first), ReportText.Of(2, "b", new DateOnly(2017, 3, 1).AddDays(days), null, second));
}

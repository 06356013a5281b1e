using Dateline.Sources.Credits;

namespace Dateline.Sources.Tests;

public sealed class CreditFinderTests
{
    private const string Story = "Tbilisi denounced the order on Tuesday.\n\nMoscow maintains troops in the region, officials told Interfax.\n\n";

    [Theory]
    [InlineData("With reporting by Reuters and Interfax", "Reuters|Interfax")]
    [InlineData("With reporting by Agence France-Presse.", "Agence France-Presse")]
    [InlineData("(Based on reports by Infotag and TASS)", "Infotag|TASS")]
    [InlineData("AP, dpa and BelTA contributed to this report.", "AP|dpa|BelTA")]
    [InlineData("(PTI, APP)", "PTI|APP")]
    [InlineData("BNS contributed to this report.", "BNS")]
    [InlineData("Based on reporting by AFP, dpa, and AP", "AFP|dpa|AP")]
    [InlineData("With additional reporting by the Kyiv Independent, Civil.ge and Radio Okapi", "Kyiv Independent|Civil.ge|Radio Okapi")]
    [InlineData("With reporting by RFE/RL's Georgian Service, the AP, and TASS", "RFE/RL|AP|TASS")]
    [InlineData("With reporting by the Interfax news agency and Belapress", "Interfax|Belapress")]
    [InlineData("With reporting by Russian state news agency Novosti24", "Novosti24")]
    [InlineData("© AFP", "AFP")]
    [InlineData("(c) 2017 Agence France-Presse", "Agence France-Presse")]
    [InlineData("Copyright 2021 The Associated Press. All rights reserved.", "Associated Press")]
    [InlineData("— Reuters", "Reuters")]
    [InlineData("-- AFP/Reuters", "AFP|Reuters")]
    [InlineData("[TASS]", "TASS")]
    [InlineData("REUTERS", "REUTERS")]
    [InlineData("Source: Xinhua", "Xinhua")]
    [InlineData("Associated Press writers Jane Example in Paris and John Sample in Rome contributed to this report.", "Associated Press")]
    [InlineData("Jane Example of the Associated Press contributed to this report.", "Associated Press")]
    [InlineData("Some information for this report came from Reuters and AFP.", "Reuters|AFP")]
    [InlineData("This story includes information from Kyodo.", "Kyodo")]
    [InlineData("Material from Bloomberg was used in this report.", "Bloomberg")]
    [InlineData("(Written by Eve Example based on reporting by AFP and Ukrinform)", "AFP|Ukrinform")]
    [InlineData("(With inputs from PTI)", "PTI")]
    [InlineData("The minister left on Monday, the ministry said. (Reuters)", "Reuters")]
    [InlineData("Officials said that talks would go on. AP contributed to this report.", "AP")]
    [InlineData("With reporting by Reuters, AFP\nand Interfax", "Reuters|AFP|Interfax")]
    public void A_credit_after_the_story_gives_its_agencies(string credit, string expected)
    {
        Assert.Equal(expected.Split('|'), CreditFinder.Find(Story + credit + "\n"));
    }

    [Theory]
    [InlineData("(Reporting by Jane Example and John Sample; Editing by Eve Instance)")]
    [InlineData("Reporting by Jane Example in Moscow. Editing by John Sample.")]
    [InlineData("Additional reporting by J. Example and John van der Sample")]
    [InlineData("Jane Example contributed to this report.")]
    [InlineData("(With inputs from agencies)")]
    [InlineData("The Fars news agency reported it, quoting a commander.")]
    [InlineData("Interfax and TASS quoted him as saying so.")]
    [InlineData("It ended (for now).")]
    [InlineData("The exchange of prisoners (EU, OSCE) went on.")]
    [InlineData("Source: officials of the ministry")]
    [InlineData("The talks were held by Reuters correspondents.")]
    [InlineData("...")]
    [InlineData("By Monday, the town had fallen.")]
    public void Reporters_sources_and_the_story_itself_are_no_credits(string last)
    {
        Assert.Empty(CreditFinder.Find(Story + last + "\n"));
    }

    [Theory]
    [InlineData("MOSCOW, March 14 (Reuters) - The order was issued on Tuesday.", "Reuters")]
    [InlineData("ANKARA (AA) – The minister left.", "AA")]
    [InlineData("BEIJING, March 3 (Xinhua) -- Talks began.", "Xinhua")]
    [InlineData("MOSCOW, March 14. /TASS/. Talks began.", "TASS")]
    [InlineData("PARIS (AFP/Reuters) — Talks began.", "AFP|Reuters")]
    [InlineData("Talks Begin\nBy The Associated Press\n\nTalks began.", "Associated Press")]
    public void A_dateline_or_byline_gives_its_agency(string start, string expected)
    {
        Assert.Equal(expected.Split('|'), CreditFinder.Find(start + "\n\n" + Story));
    }

    [Theory]
    [InlineData("The European Union (EU) said so.")]
    [InlineData("The Associated Press (AP) said so.")]
    [InlineData("By Monday, the town had fallen.")]
    [InlineData("AP photographers were beaten.")]
    public void A_story_that_starts_otherwise_credits_nobody(string start)
    {
        Assert.Empty(CreditFinder.Find(start + "\n\n" + Story));
    }

    [Fact]
    public void Lines_about_the_site_may_follow_the_credit()
    {
        Assert.Equal(["Reuters"], CreditFinder.Find(Story + "With reporting by Reuters\n\nFollow us\n\nMore news\n\nSubscribe to our newsletter\n"));
    }

    [Fact]
    public void A_credit_in_the_dateline_and_after_the_story_counts_once()
    {
        Assert.Equal(["Reuters", "AFP"], CreditFinder.Find("PARIS (AFP) - Talks began.\n\nThey ended.\n\n\n\n\n\nWith reporting by Reuters and AFP"));
    }
}

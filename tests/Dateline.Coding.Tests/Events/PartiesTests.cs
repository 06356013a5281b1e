using Dateline.Model;

namespace Dateline.Coding.Tests.Events;

/// <summary>Who did it to whom, and by which words they are shown: whole sentences through the whole coder.</summary>
public sealed class PartiesTests
{
    /// <summary>Text, type of the event, then each side as "CODE:words" (words empty where the party is understood).</summary>
    public static TheoryData<string, string, string, string> Sentences => new()
    {
        // which words a party is shown by
        { "A Zimbabwean court on Tuesday freed two Turkish activists.", "RETREAT", "ZWE:A Zimbabwean court", "TUR:two Turkish activists" },
        { "Russia said it would send tanks to Serbia.", "AGREE", "RUS:Russia", "SRB:Serbia" },
        { "Iran condemned the French president's comments.", "ACCUSE", "IRN:Iran", "FRA:the French president's comments" },
        { "A car bomb in Kiev killed three Russian soldiers.", "ASSAULT", "", "RUS:three Russian soldiers" },

        // several parties in one phrase
        { "Indian and Pakistani troops exchanged fire.", "ASSAULT", "IND:Indian|PAK:Pakistani troops", "" },
        { "Envoys from Iran, Russia and China met in Vienna.", "CONSULT", "IRN:Envoys from Iran|RUS:Russia|CHN:China", "" },
        { "Russia recognized South Ossetia and another separatist region, Abkhazia, as independent countries.", "SUPPORT", "RUS:Russia", "GEO:South Ossetia|GEO:another separatist region, Abkhazia" },

        // whose doing is meant
        { "London turned down a request for talks that Buenos Aires had submitted in May.", "REJECT", "GBR:London", "ARG:Buenos Aires" },
        { "Kosovo complained that Serbia had refused to sign.", "ACCUSE", "XKX|KOS:Kosovo", "SRB:Serbia" },
        { "Israel refused to lift the curfew on Palestinians.", "REJECT", "ISR:Israel", "PSE:Palestinians" },
        { "Georgia said Russia had violated international law.", "ACCUSE", "GEO:Georgia", "RUS:Russia" },
        { "Ukraine ratified an agreement with Georgia.", "SUPPORT", "UKR:Ukraine", "GEO:Georgia" },

        // what another clause tells
        { "Turkish protesters were killed when Iranian troops opened fire.", "ASSAULT", "IRN:Iranian troops", "TUR:Turkish protesters" },
        { "Ukraine ratified an agreement that lets the Russian fleet remain in Sevastopol.", "SUPPORT", "UKR:Ukraine", "RUS:the Russian fleet" },
        { "Borrell's spokesman said Serbia had agreed. Greece said the raid would have consequences for Turkey.", "THREATEN", "GRC:Greece", "TUR:Turkey" },

        // what the sentence leaves to the story
        { "Thousands of Greek teachers marched in Athens. Police fired rubber bullets.", "ASSAULT", "GRC:Police", "GRC:" },
        { "Poland sent medicine to Lebanon. Germany pledged ten million euros.", "AGREE", "DEU:Germany", "LBN:" },
        { "Iraq's foreign minister telephoned his Greek counterpart and offered to mediate.", "AGREE", "IRQ:Iraq's foreign minister", "GRC:" },
        { "China offered to help Pakistan. Islamabad accepted at once.", "AGREE", "PAK:Islamabad", "CHN:" },
        { "Russia recalled its ambassador from Turkey. Iran denounced the decision.", "ACCUSE", "IRN:Iran", "RUS:" },
        { "Vladimir Putin ordered his ministers to sign an agreement with Armenia. The order, issued by the Kremlin, surprised Europe.", "AGREE", "RUS:Vladimir Putin", "ARM:Armenia" },
        { "Russia sent troops to Georgia. \"Such steps are impeding the peace process,\" the Turkish foreign minister said.", "ACCUSE", "TUR:the Turkish foreign minister", "RUS:" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    [InlineData("Ghanaian fishermen blockaded the port of Tema to protest against a deal.", "PROTEST", "GHA:Ghanaian fishermen", "GHA:the port of Tema")]
    public void Parties_are_found_and_shown(string text, string type, string actors, string recipients)
    {
        var coded = Code(text);
        var found = coded.Events.Where(item => item.Type.ToString().Equals(type, StringComparison.OrdinalIgnoreCase)).Select(item => (Side(coded, item.Actor), Side(coded, item.Recipient))).ToArray();
        Assert.Contains((actors.Replace("XKX|", "", StringComparison.Ordinal), recipients), found);
    }

    [Theory]
    [InlineData("A bomb killed two Iraqi soldiers and wounded three.", 1)]
    [InlineData("Rebels blew up a bridge, killing two Iraqi soldiers.", 1)]
    [InlineData("Niger prolonged a state of emergency and banned the opposition party.", 2)]
    [InlineData("Russia attacked Georgia. The attack began at dawn.", 1)]
    [InlineData("Gunmen ambushed Nigerien soldiers, killing two. Nine soldiers were wounded.", 1)]
    [InlineData("Donald Trump arrived in Beijing and was received by Xi Jinping.", 1)]
    public void One_happening_is_one_event(string text, int events) => Assert.Equal(events, Code(text).Events.Length);

    [Theory]
    [InlineData("Moscow sent troops for the protection of Armenia from attack by Azerbaijan.")]
    [InlineData("The Soviet war memorial stands in Tallinn.")]
    [InlineData("Ukraine observed a pause in its shelling of Russia.")]
    public void What_has_not_happened_is_no_assault(string text) => Assert.DoesNotContain(Code(text).Events, item => item.Type == EventType.Assault);

    [Theory]
    [InlineData("Under the accord, the rebels must hand their weapons to the United Nations.")]
    [InlineData("Greece says carriers that refuse inspection are rare.")]
    [InlineData("The region, which is backed by Russia, is poor.")]
    [InlineData("Cricket fans were happy: Bangladesh thrashed Pakistan by six wickets in the final match.")]
    [InlineData("The United Nations committee meets on Friday.")]
    [InlineData("A source who asked not to be named was there.")]
    [InlineData("The minister for Greece regards the north as occupied by Turkey.")]
    [InlineData("No state has recognised the republic.")]
    public void What_is_foreseen_habitual_or_play_is_no_event(string text) => Assert.Empty(Code(text).Events);

    [Fact]
    public void Another_source_with_another_toll_tells_another_version()
    {
        var coded = Code("Gunmen killed 14 Nigerien soldiers, the army said. Two security sources put the number of dead at more than 30.");
        Assert.Equal([14, 30], coded.Events.Where(item => item.Type == EventType.Assault).Select(item => (int)(item.Size?.Dead?.Min ?? 0)));
        Assert.Equal(Stance.Estimates, coded.Events[^1].AccordingTo.Single().Stance);
    }

    [Fact]
    public void Lives_that_a_war_claimed_are_its_dead()
    {
        var coded = Code("The war between Armenia and Azerbaijan has claimed more than 30,000 lives.");
        Assert.Contains(coded.Events, item => item is { Type: EventType.Assault, Size.Dead.Min: 30000 });
    }

    private static CodedReport Code(string text) =>
        DataFolders.Coder.Code(new Report { Id = "test", Date = new DateOnly(2016, 5, 4), Text = text }, TestContext.Current.CancellationToken);

    private static string Side(CodedReport report, IReadOnlyList<Reference> side) =>
        string.Join('|', side.Select(party => $"{report.Entities.First(entity => entity.Id == party.Entity).Code ?? "?"}:{party.Span?.Text}"));
}

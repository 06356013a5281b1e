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

        // what the sentence leaves to the story
        { "Russia recalled its ambassador from Turkey. Iran denounced the decision.", "ACCUSE", "IRN:Iran", "RUS:" },
        { "Vladimir Putin ordered his ministers to sign an agreement with Armenia. The order, issued by the Kremlin, surprised Europe.", "AGREE", "RUS:Vladimir Putin", "ARM:Armenia" },
        { "Russia sent troops to Georgia. \"Such steps are impeding the peace process,\" the Turkish foreign minister said.", "ACCUSE", "TUR:the Turkish foreign minister", "RUS:" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    [InlineData("Ghanaian fishermen blockaded the port of Tema to protest against a deal.", "PROTEST", "GHA:Ghanaian fishermen", "")]
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
    public void One_happening_is_one_event(string text, int events) => Assert.Equal(events, Code(text).Events.Length);

    [Theory]
    [InlineData("Moscow sent troops for the protection of Armenia from attack by Azerbaijan.")]
    [InlineData("The Soviet war memorial stands in Tallinn.")]
    [InlineData("Ukraine observed a pause in its shelling of Russia.")]
    public void What_has_not_happened_is_no_assault(string text) => Assert.DoesNotContain(Code(text).Events, item => item.Type == EventType.Assault);

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

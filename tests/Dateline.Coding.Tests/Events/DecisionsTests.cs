using Dateline.Model;

namespace Dateline.Coding.Tests.Events;

/// <summary>The decisions of the codebook that are easy to get wrong (3.1), each in several sentences through the whole coder.</summary>
public sealed class DecisionsTests
{
    /// <summary>Sentence and the event that it must hold, as "ACTOR TYPE mode RECIPIENT": "-" where there is none, "*" where it does not matter.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        // a future meeting, visit or signing is AGREE
        { "Kenya and Ethiopia agreed to meet in Nairobi next week.", "KEN,ETH AGREE - -" },
        { "Chile and Peru will sign a trade agreement next month.", "CHL,PER AGREE - -" },
        { "The Japanese prime minister will visit Vietnam next week.", "JPN AGREE - VNM" },

        // a future withdrawal or release is CONCEDE
        { "Ethiopia promised to withdraw its troops from Eritrea.", "ETH CONCEDE - ERI" },

        { "Mali agreed to release ten French hostages.", "MLI CONCEDE - *" },

        // an agreement reached or struck is SUPPORT as a signed one is, an agreement to do something AGREE
        { "Kosovo and Serbia reached an agreement on border crossings.", "KOS,SRB SUPPORT - -" },
        { "Chile and Peru agreed to share water.", "CHL,PER AGREE - -" },

        // a conditional attack is THREATEN
        { "Pakistan threatened to attack India if talks failed.", "PAK THREATEN violence IND" },
        { "Turkey warned that it would attack Syria unless the shelling stopped.", "TUR THREATEN violence SYR" },

        // an amnesty is CONCEDE, the release RETREAT; a convict jailed is SANCTION and COERCE
        { "Myanmar granted an amnesty to 200 prisoners.", "MMR CONCEDE - *" },
        { "Cuba freed 20 prisoners.", "CUB RETREAT release *" },
        { "An Egyptian court sentenced three Australian journalists to seven years in prison.", "EGY SANCTION convict AUS" },
        { "An Egyptian court sentenced three Australian journalists to seven years in prison.", "EGY COERCE arrest AUS" },

        // captured fighters are ASSAULT, not COERCE; a warrant in absentia is THREATEN
        { "Ukrainian troops captured ten Russian soldiers.", "UKR ASSAULT abduct RUS" },
        { "Syrian rebels captured three Iranian fighters.", "SYR ASSAULT abduct IRN" },
        { "A Turkish court issued an arrest warrant for an exiled Dutch writer.", "TUR THREATEN arrest NLD" },

        // barring entry is REJECT; expelling individuals COERCE, diplomats SANCTION
        { "Malaysia barred an Israeli lawmaker from entering the country.", "MYS REJECT * ISR" },
        { "Algeria expelled fifty Moroccan migrants.", "DZA COERCE deport MAR" },
        { "Bolivia expelled two Spanish diplomats.", "BOL SANCTION expel ESP" },

        // joint exercises are COOPERATE, single-country exercises MOBILIZE
        { "India and France held joint naval exercises.", "IND,FRA COOPERATE - -" },
        { "North Korea held military exercises near the border.", "PRK MOBILIZE * *" },

        // summoning an ambassador is ACCUSE
        { "Colombia summoned the Venezuelan ambassador to protest over the raid.", "COL ACCUSE disapprove VEN" },

        // an order to one's own officials to agree is AGREE toward the other party, an order to another party REQUEST
        { "The Ghanaian president ordered his ministers to sign an agreement with Togo.", "GHA AGREE - TGO" },
        { "Rwanda ordered Burundi to withdraw its soldiers.", "RWA REQUEST * BDI" },

        // the words are coded for what they do, and their content again
        { "Sudan said Chad had attacked a border village.", "SDN ACCUSE allege TCD" },
        { "Sudan said Chad had attacked Sudanese soldiers.", "TCD ASSAULT - SDN" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_decision_of_the_codebook_holds(string sentence, string expected)
    {
        var coded = Code(sentence);
        var wanted = expected.Split(' ');
        var found = coded.Events.Where(static item => item.Status is EventStatus.Occurred or EventStatus.Ongoing).Select(item => Line(coded, item)).ToArray();
        Assert.True(
            found.Any(line => wanted.Zip(line.Split(' ')).All(static pair => pair.First == "*" || pair.First == pair.Second)),
            $"expected {expected}, coded {string.Join("; ", found)}");
    }

    [Theory]
    [InlineData("Ukrainian troops captured ten Russian soldiers.", EventType.Coerce)]
    [InlineData("Bolivia expelled two Spanish diplomats.", EventType.Coerce)]
    [InlineData("India and France held joint naval exercises.", EventType.Mobilize)]
    [InlineData("The Ghanaian president ordered his ministers to sign an agreement with Togo.", EventType.Request)]
    public void The_type_that_it_is_not_is_not_coded(string sentence, EventType type) => Assert.DoesNotContain(Code(sentence).Events, item => item.Type == type);

    [Theory]
    [InlineData("The new minister attacked the problem of unemployment.")]
    [InlineData("A heat wave hit France on Sunday.")]
    [InlineData("Shares in Tokyo were hit by heavy selling.")]
    [InlineData("Brazil beat Argentina 2-1 in the World Cup final.")]
    [InlineData("Ghana thrashed Togo in a friendly match on Sunday.")]
    public void Sport_markets_weather_and_idiom_are_no_events(string sentence) => Assert.Empty(Code(sentence).Events);

    private static CodedReport Code(string text) =>
        DataFolders.Coder.Code(new Report { Id = "t", Date = new DateOnly(2016, 5, 4), Text = text }, TestContext.Current.CancellationToken);

    private static string Line(CodedReport report, Event item) =>
        $"{Side(report, item.Actor)} {item.Type.ToString().ToUpperInvariant()} {(item.Mode.IsEmpty ? "-" : item.Mode[0])} {Side(report, item.Recipient)}";

    private static string Side(CodedReport report, IReadOnlyList<Reference> side)
    {
        var codes = side.Select(party => report.Entities.First(entity => entity.Id == party.Entity).Code ?? "?").Distinct().ToArray();
        return codes.Length == 0 ? "-" : string.Join(',', codes);
    }
}

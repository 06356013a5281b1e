using Dateline.Model;

namespace Dateline.Coding.Tests.Instruments;

/// <summary>Names, parties, brokers, provisions and the places where instruments stand in other records.</summary>
public sealed class InstrumentContentTests
{
    [Theory]
    [InlineData("Moscow said the Minsk agreements were dead.", "Minsk II")]
    [InlineData("The General Assembly recalled Resolution 1244 in its debate.", "United Nations Security Council Resolution 1244")]
    [InlineData("Iran left the 2015 nuclear accord.", "Joint Comprehensive Plan of Action")]
    [InlineData("Delhi threatened to suspend the Indus Waters Treaty.", "Indus Waters Treaty")]
    [InlineData("Both governments signed the Ruritania Friendship Treaty in May.", "Ruritania Friendship Treaty")]
    public void A_name_of_its_own_is_kept_or_resolved(string report, string name) => Assert.Equal(name, Assert.Single(Coded(report).Instruments).Name);

    [Fact]
    public void Parties_and_brokers_are_found()
    {
        var coded = Coded("Ethiopia and Kenya signed a trade agreement brokered by Norway on Monday.");
        var agreement = Assert.Single(coded.Instruments);
        Assert.Equal(["ETH", "KEN"], agreement.Parties.Select(party => Code(coded, party)).Order(StringComparer.Ordinal));
        Assert.Equal(["NOR"], agreement.BrokeredBy.Select(party => Code(coded, party)));
    }

    [Theory]
    [InlineData("Spain and Morocco signed a treaty. Under the treaty, Spain must return the boats.", "must: ESP")]
    [InlineData("The law was adopted in May. It forbids the police to use dogs.", "must_not: -")]
    [InlineData("Japan and India signed an agreement. The agreement allows Japan to build two ports in the south.", "may: JPN")]
    [InlineData("Spain and Morocco signed a treaty. The treaty says that Morocco must not close the port without the consent of Spain.", "must_not: MAR, without the consent of Spain")]
    [InlineData("Turkey and Iraq signed an accord. The text provides for Turkey to withdraw its troops. It also states that Iraq may keep one base, subject to approval by Ankara.", "must: TUR; may: IRQ, subject to approval by Ankara")]
    public void Provisions_tell_who_must_may_or_must_not(string report, string expected)
    {
        var coded = Coded(report);
        var told = coded.Instruments.SelectMany(static instrument => instrument.Provisions).Select(provision => Line(coded, provision));
        Assert.Equal(expected, string.Join("; ", told));
    }

    [Fact]
    public void A_text_that_speaks_is_the_speaker()
    {
        var coded = Coded("Mali and Niger signed a pact in Bamako. The pact says that both armies will guard the border.");
        Assert.Contains(coded.Statements, statement => statement.Speaker?.Instrument == coded.Instruments[0].Id);
    }

    [Fact]
    public void Every_reference_of_an_instrument_is_to_an_entity_of_the_report()
    {
        var coded = Coded("The rebels and a group of elders signed a truce in Goma, the army said. Under the truce, villagers must return within ten days.");
        var known = coded.Entities.Select(static entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var used = coded.Instruments.SelectMany(static it => it.Parties.Concat(it.BrokeredBy).Concat(it.Stages.SelectMany(static stage => stage.By)).Concat(it.Provisions.SelectMany(static provision => provision.Bearer)));
        Assert.All(used, reference => Assert.Contains(reference.Entity!, known));
    }

    [Fact]
    public void Evidence_lies_in_the_text()
    {
        var coded = Coded("Parliament ratified the treaty on Monday. The treaty, it said, will take effect in June. Voters had rejected an earlier version.");
        var spans = coded.Instruments.SelectMany(static it => it.Mentions.Concat(it.Stages.Select(static stage => stage.Evidence)));
        Assert.All(spans, span => Assert.Equal(span.Text, coded.Text![span.Start..span.End]));
    }

    private static string Line(CodedReport coded, Provision provision)
    {
        var modality = provision.Modality switch { Modality.Must => "must", Modality.May => "may", _ => "must_not" };
        var bearer = provision.Bearer.Select(party => Code(coded, party)).FirstOrDefault(static code => code.Length > 0) ?? "-";
        return $"{modality}: {bearer}{(provision.Condition is { } condition ? ", " + condition.Text : "")}";
    }

    private static string Code(CodedReport coded, Reference reference) => coded.Entities.First(entity => entity.Id == reference.Entity).Code ?? "";

    private static CodedReport Coded(string text) => DataFolders.Coder.Code(new Report { Id = "test", Date = new DateOnly(2022, 6, 15), Text = text }, TestContext.Current.CancellationToken);
}

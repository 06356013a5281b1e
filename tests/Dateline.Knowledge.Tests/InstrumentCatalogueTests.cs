using Dateline.Model;

namespace Dateline.Knowledge.Tests;

/// <summary>The catalogue of instruments: shipped rows, and a user's own.</summary>
public sealed class InstrumentCatalogueTests
{
    private const string Header = "id\tname\taliases\tkind\tsigned\tin_force\tended\tparties\tbrokers\ttopic\tsource";

    [Theory]
    [InlineData("the Minsk agreements", "Minsk II", InstrumentKind.Ceasefire)]
    [InlineData("Minsk II", "Minsk II", InstrumentKind.Ceasefire)]
    [InlineData("UN Security Council Resolution 1244", "United Nations Security Council Resolution 1244", InstrumentKind.Resolution)]
    [InlineData("Elysee Treaty", "Élysée Treaty", InstrumentKind.Treaty)]
    [InlineData("jcpoa", "Joint Comprehensive Plan of Action", InstrumentKind.Agreement)]
    public void Names_in_the_news_resolve(string name, string expected, InstrumentKind kind)
    {
        var found = Shipped.Knowledge.Instruments.Find(name);
        Assert.Equal((expected, kind), (found?.Name, found?.Kind));
    }

    [Fact]
    public void At_least_a_hundred_and_fifty_ship_and_none_ends_before_it_is_signed()
    {
        var all = Shipped.Knowledge.Instruments.All.ToList();
        Assert.True(all.Count >= 150);
        Assert.DoesNotContain(all, static it => it.Signed is { } signed && it.InForce.To < signed.From);
    }

    [Fact]
    public void Parties_and_brokers_are_codes_of_states_or_of_the_two_unions()
    {
        var codes = Shipped.Knowledge.StatesByCode.Keys.Concat(["EUR", "UNO"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(Shipped.Knowledge.Instruments.All.SelectMany(static it => it.Parties.Concat(it.Brokers)), code => Assert.Contains(code, codes));
    }

    [Fact]
    public void A_users_row_replaces_the_shipped_one_and_adds_others()
    {
        using var folder = new KnowledgeFolder().With(
            "instruments.tsv",
            Header,
            "minsk-2\tSecond Minsk Agreement\tMinsk agreements\tagreement\t2015-02-12\t\t\tUKR|RUS\t\t\ttest",
            "zenda\tTreaty of Zenda\t\ttreaty\t1894\t\t\t\t\t\ttest");
        var load = KnowledgeBase.Open(Repository.KnowledgeFolder, folder.Path);
        Assert.Equal("Second Minsk Agreement", load.Base?.Instruments.Find("Minsk agreements")?.Name);
        Assert.Equal("Treaty of Zenda", load.Base?.Instruments.Find("the treaty of Zenda")?.Name);
    }

    [Theory]
    [InlineData("zenda\tTreaty of Zenda\t\ttraety\t1894\t\t\t\t\t\ttest", "traety")]
    [InlineData("zenda\tTreaty of Zenda\t\ttreaty\t1894-13\t\t\t\t\t\ttest", "1894-13")]
    [InlineData("zenda\tTreaty of Zenda\t\ttreaty\t\t1900\t1899\t\t\t\ttest", "1899")]
    public void A_wrong_row_is_refused_with_what_is_wrong(string row, string named)
    {
        using var folder = new KnowledgeFolder().With("instruments.tsv", Header, row);
        var load = KnowledgeBase.Open(Repository.KnowledgeFolder, folder.Path);
        Assert.Null(load.Base);
        Assert.Contains(load.Problems, problem => problem.ToString()!.Contains(named, StringComparison.Ordinal));
    }
}

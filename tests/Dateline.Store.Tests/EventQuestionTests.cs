namespace Dateline.Store.Tests;

/// <summary>Which events a question finds.</summary>
public sealed class EventQuestionTests
{
    [Theory]
    [InlineData(null, null, null, null, "r1 r2")]
    [InlineData("FRE", null, null, null, "r1 r2")]
    [InlineData("fre", "SYL", "assault", "occurred", "r1 r2")]
    [InlineData("freedonia", null, null, null, "r1 r2")]
    [InlineData("freedon", null, null, null, "")]
    [InlineData("FREEDONIA!", null, null, null, "r1 r2")]
    [InlineData("SYL", null, null, null, "")]
    [InlineData(null, "FRE", null, null, "")]
    [InlineData(null, null, "ACCUSE", null, "")]
    [InlineData(null, null, null, "future", "")]
    public void Parties_type_and_status_choose(string? actor, string? recipient, string? type, string? status, string expected) =>
        Assert.Equal(expected, Found(("actor", actor), ("recipient", recipient), ("type", type), ("status", status)));

    [Theory]
    [InlineData(14, 14, "r1")]
    [InlineData(15, 31, "r2")]
    [InlineData(1, 31, "r1 r2")]
    [InlineData(1, 13, "")]
    public void Both_days_of_a_period_belong_to_it(int from, int to, string expected) =>
        Assert.Equal(expected, Found(("from", $"2017-03-{from:00}"), ("to", $"2017-03-{to:00}")));

    [Fact]
    public void Words_and_a_limit_choose()
    {
        Assert.Equal("r2", Found(("text", "BRIDGE")));
        Assert.Equal("r1", Found(("limit", "1")));
    }

    [Theory]
    [InlineData("Niger", "r1 r3")]
    [InlineData("Nigeria", "r2")]
    [InlineData("army of Niger", "r3")]
    [InlineData("of army", "")]
    public void A_name_is_found_by_whole_words_in_their_order(string asked, string expected)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1", actor: "Niger"), CodedReports.Attack("r2", actor: "Nigeria"), CodedReports.Attack("r3", actor: "Army of Niger"));
        Assert.Equal(expected, string.Join(' ', project.List("events", ("actor", asked)).Select(static row => row.Split(' ')[0])));
    }

    [Theory]
    [InlineData(13, "")]
    [InlineData(14, "Freedonia shelled Sylvania.")]
    [InlineData(16, "Freedonia shelled Sylvania.")]
    [InlineData(17, "Freedonia shelled a bridge.")]
    public void As_of_a_day_a_correction_that_came_later_is_not_known(int day, string expected)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1", 14));
        project.Store(CodedReports.Attack("r1", 17, "Freedonia shelled a bridge."));
        var known = project.List("events", ("as_of", $"2017-03-{day:00}"));
        Assert.Equal(expected.Length == 0 ? 0 : 1, known.Length);
        Assert.All(known, row => Assert.Contains(expected, row, StringComparison.Ordinal));
    }

    private static string Found(params (string Name, string? Value)[] asked)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r2", 20, "Freedonia shelled a bridge."), CodedReports.Attack("r1"));
        return string.Join(' ', project.List("events", [.. asked.Where(static it => it.Value is not null).Select(static it => (it.Name, it.Value!))]).Select(static row => row.Split(' ')[0]));
    }
}

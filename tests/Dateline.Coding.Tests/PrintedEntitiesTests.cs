using Dateline.Model;

namespace Dateline.Coding.Tests;

/// <summary>Which actors a coded report lists.</summary>
public sealed class PrintedEntitiesTests
{
    [Theory]
    [InlineData("Norwegian fishermen", "NOR AGR")]
    [InlineData("paramedics", " MED")]
    [InlineData("A spokesman for the Bulgarian interior ministry was there.", "BGR GOV COP")]
    public void An_actor_is_listed_though_no_record_uses_it(string text, string expected)
    {
        var coded = DataFolders.Coder.Code(new Report { Id = "t", Date = new DateOnly(2021, 6, 1), Text = text }, TestContext.Current.CancellationToken);
        Assert.Contains(expected, coded.Entities.Select(entity => $"{entity.Code} {string.Join(' ', entity.Sector)}"));
    }

    [Fact]
    public void Nouns_that_are_nobody_are_not_listed()
    {
        var coded = DataFolders.Coder.Code(new Report { Id = "t", Date = new DateOnly(2021, 6, 1), Text = "The table has a drawer." }, TestContext.Current.CancellationToken);
        Assert.Empty(coded.Entities);
    }
}

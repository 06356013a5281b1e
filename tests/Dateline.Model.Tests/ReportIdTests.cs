namespace Dateline.Model.Tests;

/// <summary>A report's identity is its hash.</summary>
public sealed class ReportIdTests
{
    private static readonly DateOnly Day = new(2017, 3, 14);

    [Fact]
    public void The_same_report_has_the_same_id_on_every_machine()
    {
        Assert.Equal("r2ab902fe", ReportId.Of("Example Times", Day, "Tbilisi denounced the order.")[..9]);
    }

    [Theory]
    [InlineData("Other Times", "2017-03-14", "Tbilisi denounced the order.")]
    [InlineData("Example Times", "2017-03-15", "Tbilisi denounced the order.")]
    [InlineData("Example Times", "2017-03-14", "Tbilisi welcomed the order.")]
    [InlineData(null, "2017-03-14", "Tbilisi denounced the order.")]
    public void Another_publisher_date_or_text_is_another_report(string? publisher, string date, string text)
    {
        Assert.NotEqual(ReportId.Of("Example Times", Day, "Tbilisi denounced the order."), ReportId.Of(publisher, DateOnly.ParseExact(date, "yyyy-MM-dd"), text));
    }
}

using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Tests.Output;

/// <summary>Dates and counts as people write them.</summary>
public sealed class ReadableTests
{
    [Theory]
    [InlineData("2017-03-14", "2017-03-14", "14 Mar 2017")]
    [InlineData("2017-03-13", "2017-03-19", "13–19 Mar 2017")]
    [InlineData("2017-03-30", "2017-04-02", "30 Mar – 2 Apr 2017")]
    [InlineData("2016-12-30", "2017-01-02", "30 Dec 2016 – 2 Jan 2017")]
    [InlineData("2008-08-01", "2008-08-31", "Aug 2008")]
    [InlineData("2008-07-01", "2008-09-30", "Jul–Sep 2008")]
    [InlineData("2008-12-01", "2009-02-28", "Dec 2008 – Feb 2009")]
    [InlineData("2008-01-01", "2008-12-31", "2008")]
    [InlineData("1991-01-01", "1992-12-31", "1991–1992")]
    [InlineData("1990-01-01", "1999-12-31", "the 1990s")]
    [InlineData("0001-01-01", "2008-12-31", "until 31 Dec 2008")]
    [InlineData("2008-01-01", "9999-12-31", "since 1 Jan 2008")]
    [InlineData("0001-01-01", "9999-12-31", "at some time")]
    public void A_period_is_named_in_the_coarsest_unit_that_fits_it(string start, string end, string words) =>
        Assert.Equal(words, ReadableDate.Of(new DateRange(Day(start), Day(end), Granularity.Range, null)));

    [Theory]
    [InlineData(5L, 5L, false, false, "5")]
    [InlineData(2000L, 2000L, true, false, "about 2,000")]
    [InlineData(3L, 5L, false, false, "3 to 5")]
    [InlineData(21L, null, false, false, "21 or more")]
    [InlineData(null, 8L, false, false, "up to 8")]
    [InlineData(12L, null, false, true, "12 or more, vaguely")]
    [InlineData(null, null, false, false, "an unknown number")]
    public void A_count_keeps_its_bounds_and_its_vagueness(long? min, long? max, bool approximate, bool vague, string words) =>
        Assert.Equal(words, ReadableSize.Of(new Size(min, max, approximate, vague)));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}

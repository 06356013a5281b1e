using Dateline.Model;

namespace Dateline.Sources.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Every_known_member_arrives_and_unknown_ones_are_ignored()
    {
        var report = Reading.Report("""
            {"id":"a1","date":"2017-03-14","text":"Russia signed.","title":"Signed","url":"https://x.example/1","publisher":"X","language":"en","context":"Before.","group":"summit","batch":{"a":[1,{"b":2}]},"pairs":[{"source":{"start":0,"end":6,"text":"Russia"},"target":{"start":7,"end":13}}]}
            """);
        Assert.Equal(("a1", new DateOnly(2017, 3, 14), "Russia signed.", "Signed"), (report.Id, report.Date, report.Text, report.Title));
        Assert.Equal(("https://x.example/1", "X", "en", "Before."), (report.Url, report.Publisher, report.Language, report.Context));
        Assert.Equal("summit", report.Group);
        Assert.Equal([new PairQuestion(new Span(0, 6), new Span(7, 13))], report.Pairs);
    }

    [Theory]
    [InlineData("2017-03-14")]
    [InlineData(" 2017-03-14 ")]
    [InlineData("2017-03-14T23:59:59Z")]
    [InlineData("2017-03-14T23:59:59.123+04:00")]
    [InlineData("2017-03-14 10:22")]
    [InlineData("2017-03-14T10:22:00-0500")]
    public void A_date_is_a_day_or_a_timestamp_whose_day_counts_as_written(string date)
    {
        Assert.Equal(new DateOnly(2017, 3, 14), Reading.Report($$"""{"date":"{{date}}","text":"A."}""").Date);
    }

    [Theory]
    [InlineData("2017-13-40")]
    [InlineData("2017-02-29")]
    [InlineData("14.03.2017")]
    [InlineData("2017-03-14Tnoon")]
    [InlineData("2017-03-14 or so")]
    [InlineData("2017-03-140")]
    [InlineData("0000-01-01")]
    public void What_is_not_a_day_is_refused_with_its_line_and_a_remedy(string date)
    {
        Assert.Equal($"reports.jsonl:1: \"date\" is \"{date}\", which is not a day. Use YYYY-MM-DD, or pass --date.",
            Reading.Refused($$"""{"date":"{{date}}","text":"A."}"""));
    }

    [Fact]
    public void A_default_date_serves_reports_without_one_and_with_a_broken_one_which_is_told()
    {
        var options = new ReadOptions { DefaultDate = new DateOnly(2020, 1, 2) };
        var results = Reading.All("""
            {"text":"A."}
            {"text":"B.","date":"2017-13-40"}
            {"text":"C.","date":"2018-01-01"}
            """, options: options);
        Assert.Equal(["2020-01-02", "2020-01-02", "2018-01-01"], results.Select(result => $"{result.Report!.Date:yyyy-MM-dd}"));
        Assert.Empty(results[0].Notes);
        Assert.Equal(["\"date\" is \"2017-13-40\", which is not a day; 2020-01-02 was used instead."], results[1].Notes);
    }

    [Fact]
    public void A_record_without_an_id_gets_a_stable_one_and_a_number_counts_as_its_digits()
    {
        Assert.Equal(ReportId.Of(null, new DateOnly(2017, 3, 14), "A."), Reading.Report("""{"date":"2017-03-14","text":"A."}""").Id);
        Assert.Equal("42", Reading.Report("""{"id":42,"date":"2017-03-14","text":"A."}""").Id);
    }

    [Theory]
    [InlineData("""{"date":"2017-03-14","text":7}""", "\"text\" is a number, not a string.")]
    [InlineData("""{"date":["2017-03-14"],"text":"A."}""", "\"date\" is an array, not a string.")]
    [InlineData("""{"date":"2017-03-14","text":"A.","title":{"en":"T"}}""", "\"title\" is an object, not a string.")]
    [InlineData("""{"id":true,"date":"2017-03-14","text":"A."}""", "\"id\" is true or false, not a string or a number.")]
    [InlineData("""{"date":"2017-03-14"}""", "the record has no \"text\".")]
    [InlineData("""{"date":"2017-03-14","text":null}""", "the record has no \"text\".")]
    [InlineData("""{"date":"2017-03-14","text":" \n "}""", "\"text\" is blank.")]
    [InlineData("""{"text":"A."}""", "the report has no date.")]
    [InlineData("""[1,2]x""", "the line is not JSON")]
    [InlineData("""{"date":"2017-03-14","text":"A.""", "the line is not JSON")]
    [InlineData("""{"date":"2017-03-14","text":"A."} {"date":"2017-03-14","text":"A."}""", "the line is not JSON")]
    [InlineData("""{'date':'2017-03-14'}""", "the line is not JSON")]
    [InlineData("\"text\"", "the record is a string, not an object.")]
    [InlineData("null", "the record is null, not an object.")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":{}}""", "\"pairs\" is an object, not an array.")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":[3]}""", "\"pairs\"[0] has no \"source\" with a \"start\" and an \"end\".")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":[{"source":{"start":0,"end":1}}]}""", "\"pairs\"[0] has no \"target\"")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":[{"source":{"start":0,"end":1},"target":{"start":0.5,"end":1}}]}""", "\"pairs\"[0] has no \"target\"")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":[{"source":{"start":0,"end":3},"target":{"start":0,"end":1}}]}""", "\"pairs\"[0] has its \"source\" at 0 to 3")]
    [InlineData("""{"date":"2017-03-14","text":"A.","pairs":[{"source":{"start":1,"end":0},"target":{"start":0,"end":1}}]}""", "\"pairs\"[0] has its \"source\" at 1 to 0")]
    public void A_bad_record_is_one_clear_line_and_the_next_is_still_read(string record, string problem)
    {
        // A good line first, so that nothing is told from the start of the file.
        var results = Reading.All($$"""
            {"id":"first","date":"2017-03-14","text":"A."}
            {{record}}
            {"id":"next","date":"2017-03-14","text":"B."}
            """);
        Assert.Equal(["first", null, "next"], results.Select(result => result.Report?.Id));
        var message = results[1].Refusal!.ToString();
        Assert.StartsWith("reports.jsonl:2: " + problem, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_party_that_its_maker_could_not_find_leaves_the_report_good()
    {
        var report = Reading.Report("""{"date":"2017-03-14","text":"Russia signed.","pairs":[{"source":{"start":0,"end":6},"target":{"start":-1,"end":-1}}]}""");
        Assert.Equal(new PairQuestion(new Span(0, 6), default), Assert.Single(report.Pairs));
    }
}

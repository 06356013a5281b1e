using System.Net;

namespace Dateline.Server.Tests;

/// <summary>Single answers: reports, codings, reasons, the codebook, the overview.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task A_report_comes_whole_by_key_and_by_id()
    {
        await using var served = await Served.StartAsync();
        var report = await served.JsonAsync("/api/v1/reports/2");
        Assert.Equal("dateline/1", report.GetProperty("schema").GetString());
        Assert.Equal("r2", report.GetProperty("id").GetString());
        Assert.Equal(2, report.GetProperty("report_key").GetInt64());
        Assert.Equal("Freedonia shelled Sylvania 2 times.", report.GetProperty("text").GetString());
        Assert.Equal("ASSAULT", report.GetProperty("events")[0].GetProperty("event").GetString());
        Assert.Equal(1, report.GetProperty("publications").GetArrayLength());
        Assert.Equal(2, (await served.JsonAsync("/api/v1/reports/r2")).GetProperty("report_key").GetInt64());
        await served.ProblemAsync("/api/v1/reports/nobody", 404);
        await served.ProblemAsync("/api/v1/reports/99999999999999999999", 404);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var served = await Served.StartAsync();
        var tag = (await served.GetAsync("/api/v1/overview")).Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await served.GetAsync("/api/v1/overview", ("If-None-Match", tag))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/api/v1/reports/1", ("If-None-Match", tag))).StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Answers_are_compressed_for_those_who_can_read_it(string encoding)
    {
        await using var served = await Served.StartAsync();
        var response = await served.GetAsync("/api/v1/codebook", ("Accept-Encoding", encoding));
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task The_overview_counts()
    {
        await using var served = await Served.StartAsync();
        var overview = await served.JsonAsync("/api/v1/overview");
        Assert.Equal((40, 40), (overview.GetProperty("reports").GetInt32(), overview.GetProperty("events").GetInt32()));
        Assert.Equal("2017-03-01", overview.GetProperty("first_day").GetString());
        Assert.Equal(10, overview.GetProperty("by_day").GetArrayLength());
        Assert.Equal(20, overview.GetProperty("by_type")[0].GetProperty("count").GetInt32());
        Assert.Equal("FRE", overview.GetProperty("top_dyads")[0].GetProperty("actor").GetString());
        Assert.Equal(42.5, overview.GetProperty("map")[0].GetProperty("lat").GetDouble());
    }

    [Fact]
    public async Task The_codebook_has_every_type_with_its_score()
    {
        await using var served = await Served.StartAsync();
        var types = (await served.JsonAsync("/api/v1/codebook")).GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("type").GetString()!);
        Assert.Equal(16, types.Count);
        Assert.Equal(-9, types["ASSAULT"].GetProperty("score").GetDouble());
        Assert.Equal(15, types["ASSAULT"].GetProperty("modes").GetArrayLength());
        Assert.All(types.Values, type => Assert.NotEqual(0, type.GetProperty("cameo").GetArrayLength()));
    }

    [Fact]
    public async Task A_text_is_coded_and_not_stored()
    {
        await using var served = await Served.StartAsync();
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/code", """{"text":"Tbilisi condemned Moscow.","date":"2017-03-14","title":"T"}""");
        var coded = (await Served.JsonAsync(response));
        Assert.Equal("ACCUSE", coded.GetProperty("events")[0].GetProperty("event").GetString());
        Assert.Equal("2017-03-14", coded.GetProperty("date").GetString());
        Assert.Equal(40, (await served.JsonAsync("/api/v1/overview")).GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("""{"text":"Tbilisi denounced the agreement."}""")]
    [InlineData("""{"text":"x","date":"2017-13-40"}""")]
    [InlineData("""{"date":"2017-03-14"}""")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{"text":{"a":1},"date":"2017-03-14"}""")]
    public async Task What_is_no_report_is_refused_with_the_reason(string body)
    {
        await using var served = await Served.StartAsync();
        var problem = await Served.ProblemAsync(await served.SendAsync(HttpMethod.Post, "/api/v1/code", body), 400);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_coding_is_explained_by_its_rule_and_its_tree()
    {
        await using var served = await Served.StartAsync();
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/explain", """{"text":"Tbilisi denounced the agreement.","date":"2017-03-14","event":"e1"}""");
        var item = (await Served.JsonAsync(response)).GetProperty("events")[0];
        Assert.NotEmpty(item.GetProperty("rule").GetString()!);
        Assert.Equal("nsubj", item.GetProperty("sentence").GetProperty("words")[0].GetProperty("deprel").GetString());
        var stored = (await served.JsonAsync("/api/v1/reports/2/explain?event=e1")).GetProperty("events")[0];
        Assert.Equal("shell/n: a noun", stored.GetProperty("losers")[0].GetString());
        await served.ProblemAsync("/api/v1/reports/2/explain?event=e9", 404);
    }

    [Fact]
    public async Task The_page_of_a_report_reads_without_script_and_runs_none_of_its_words()
    {
        await using var served = await Served.StartAsync();
        var page = await Served.TextAsync(await served.GetAsync("/reports/1"));
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("Freedonia &lt;b&gt;condemned", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("according to Sylvania", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/overview?limitt=5", "limitt")]
    [InlineData("/api/v1/reports/1/explain?evnt=e1", "\"event\"")]
    public async Task An_unknown_parameter_is_named_with_the_nearest_known(string path, string named)
    {
        await using var served = await Served.StartAsync();
        Assert.Contains(named, (await served.ProblemAsync(path, 400)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/healthz", "ok")]
    [InlineData("/readyz", "ready")]
    public async Task The_server_says_that_it_is_there(string path, string word)
    {
        await using var served = await Served.StartAsync();
        Assert.StartsWith(word, await Served.TextAsync(await served.GetAsync(path)), StringComparison.Ordinal);
    }
}

using System.Net;
using System.Text.Json;

namespace Dateline.Server.Tests;

/// <summary>Lists: pages, forms, filters, and what is wrong with a question.</summary>
public sealed class ListTests
{
    public static TheoryData<string> Lists => ["reports", "events", "incidents", "statements", "claims", "conflicts", "instruments", "stages", "actors", "places", "timeline", "dyads", "facets/events"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_comes_in_every_form(string list)
    {
        await using var served = await Served.StartAsync();
        var page = await served.JsonAsync($"/api/v1/{list}?count=true&limit=2");
        var rows = page.GetProperty("total").GetInt32();
        Assert.True(rows > 0);
        Assert.Equal(Math.Min(2, rows), page.GetProperty("items").GetArrayLength());
        Assert.Equal(rows, (await served.JsonAsync($"/api/v1/{list}.json")).GetProperty("items").GetArrayLength());
        var lines = (await Served.TextAsync(await served.GetAsync($"/api/v1/{list}.ndjson"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rows, lines.Length);
        Assert.All(lines, static line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
        var csv = (await Served.TextAsync(await served.GetAsync($"/api/v1/{list}.csv"))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rows + 1, csv.Length);
        var parquet = await (await served.GetAsync($"/api/v1/{list}.parquet")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PAR1"u8.ToArray(), parquet[..4]);
    }

    [Theory]
    [InlineData("application/x-ndjson", "application/x-ndjson")]
    [InlineData("text/csv;q=0.5, application/x-ndjson;q=0.4", "text/csv")]
    [InlineData("application/vnd.apache.parquet", "application/vnd.apache.parquet")]
    [InlineData("application/geo+json", "application/geo+json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    public async Task A_form_can_be_asked_for_by_its_type(string accept, string type)
    {
        await using var served = await Served.StartAsync();
        var response = await served.GetAsync("/api/v1/events", ("Accept", accept));
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("events", "event_key", 7)]
    [InlineData("events?order=backwards", "event_key", 7)]
    [InlineData("events?type=ASSAULT", "event_key", 3)]
    [InlineData("reports", "report_key", 9)]
    [InlineData("statements", "statement_key", 40)]
    public async Task Pages_to_the_end_give_every_row_once(string list, string key, int size)
    {
        await using var served = await Served.StartAsync();
        var join = list.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        var all = (await served.JsonAsync($"/api/v1/{list.Replace("?", ".json?", StringComparison.Ordinal)}{(join == "?" ? ".json" : "")}")).GetProperty("items");
        var keys = new List<long>();
        string? next = null;
        do
        {
            var page = await served.JsonAsync($"/api/v1/{list}{join}limit={size}{(next is null ? "" : "&after=" + next)}");
            keys.AddRange(page.GetProperty("items").EnumerateArray().Select(row => row.GetProperty(key).GetInt64()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);
        Assert.Equal(all.EnumerateArray().Select(row => row.GetProperty(key).GetInt64()), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [InlineData("events?actr=RUS", "actor")]
    [InlineData("events?type=ASAULT", "ASSAULT")]
    [InlineData("events?from=2017-13-40", "YYYY-MM-DD")]
    [InlineData("events?limit=0", "limit")]
    [InlineData("events?fields=evnt", "event")]
    [InlineData("events?after=nonsense", "after")]
    [InlineData("events?near=1,2", "near")]
    [InlineData("events?actor=", "actor")]
    [InlineData("events?count=perhaps", "count")]
    [InlineData("events?limit=1&limit=2", "limit")]
    [InlineData("events.geojson?fields=event", "lat")]
    public async Task What_is_wrong_with_a_question_is_named(string question, string named)
    {
        await using var served = await Served.StartAsync();
        Assert.Contains(named, (await served.ProblemAsync($"/api/v1/{question}", 400)).GetProperty("detail").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("events.xml", 404)]
    [InlineData("statements.geojson", 404)]
    [InlineData("nothing", 404)]
    public async Task What_is_not_there_is_said_to_be_missing(string path, int status)
    {
        await using var served = await Served.StartAsync();
        await served.ProblemAsync($"/api/v1/{path}", status);
    }

    [Theory]
    [InlineData("'; DROP TABLE record.events; --")]
    [InlineData("\" OR 1=1")]
    [InlineData("$1 %s {0} \\u0000 \ud83d\ude00")]
    [InlineData("%' OR '1'='1")]
    public async Task Hostile_words_are_words(string words)
    {
        await using var served = await Served.StartAsync();
        foreach (var parameter in (string[])["text", "actor", "place", "publisher", "report", "according_to"])
        {
            Assert.Equal(0, (await served.JsonAsync($"/api/v1/events?{parameter}={Uri.EscapeDataString(words)}")).GetProperty("items").GetArrayLength());
        }

        await served.ProblemAsync($"/api/v1/reports/{Uri.EscapeDataString(words)}", 404);
        Assert.Equal(40, (await served.JsonAsync("/api/v1/events?count=true")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_table_is_safe_to_open_in_a_spreadsheet()
    {
        await using var served = await Served.StartAsync();
        var csv = await Served.TextAsync(await served.GetAsync("/api/v1/reports.csv"));
        Assert.Contains("'=cmd()", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd()", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_web_leads_to_its_data()
    {
        await using var served = await Served.StartAsync();
        var response = await served.GetAsync("/events.csv?type=ASSAULT");
        Assert.Equal((HttpStatusCode.TemporaryRedirect, "/api/v1/events.csv?type=ASSAULT"), (response.StatusCode, response.Headers.Location?.ToString()));
        Assert.Equal("/api/v1/reports/r2", (await served.GetAsync("/reports/r2.json")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_whole_list_that_has_not_changed_is_not_sent_again()
    {
        await using var served = await Served.StartAsync();
        var tag = (await served.GetAsync("/api/v1/events.csv")).Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await served.GetAsync("/api/v1/events.csv", ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task An_incident_has_every_version_and_what_each_source_counted()
    {
        await using var served = await Served.StartAsync();
        var row = (await served.JsonAsync("/api/v1/incidents?type=ASSAULT&min_reports=2&limit=1")).GetProperty("items")[0];
        var incident = await served.JsonAsync($"/api/v1/incidents/{row.GetProperty("incident_key").GetInt64()}");
        var versions = incident.GetProperty("versions").EnumerateArray().Select(static version => version.GetProperty("event_key").GetInt64()).ToArray();
        Assert.Equal(row.GetProperty("events").GetInt32(), versions.Distinct().Count());
        Assert.NotEmpty(incident.GetProperty("tolls").EnumerateArray());
        Assert.All(incident.GetProperty("tolls").EnumerateArray(), toll => Assert.Equal((3, true), (toll.GetProperty("min").GetInt32(), versions.Contains(toll.GetProperty("event_key").GetInt64()))));
        await served.ProblemAsync("/api/v1/incidents/999999", 404);
    }

    [Fact]
    public async Task Single_records_come_by_key()
    {
        await using var served = await Served.StartAsync();
        var item = await served.JsonAsync("/api/v1/events/2");
        Assert.Equal("ASSAULT", item.GetProperty("event").GetString());
        Assert.Equal(3, item.GetProperty("coded").GetProperty("size").GetProperty("dead").GetProperty("min").GetInt32());
        Assert.Equal("s1", (await served.JsonAsync("/api/v1/statements/2")).GetProperty("coded").GetProperty("id").GetString());
        Assert.Equal("independent", (await served.JsonAsync("/api/v1/claims/2")).GetProperty("relation").GetString());
        var instrument = await served.JsonAsync("/api/v1/instruments/2");
        Assert.Equal("in_force", instrument.GetProperty("stages")[0].GetProperty("stage").GetString());
        Assert.Equal(1, instrument.GetProperty("told_by").GetArrayLength());
        await served.ProblemAsync("/api/v1/events/999", 404);
        await served.ProblemAsync("/api/v1/events/x", 400);
    }

    [Fact]
    public async Task An_actor_and_a_place_are_summed_up()
    {
        await using var served = await Served.StartAsync();
        foreach (var asked in (string[])["FRE", "fre", "Freedonia"])
        {
            var actor = await served.JsonAsync($"/api/v1/actors/{asked}");
            Assert.Equal((40, 40, 0), (actor.GetProperty("events").GetInt32(), actor.GetProperty("as_actor").GetInt32(), actor.GetProperty("as_recipient").GetInt32()));
            Assert.Equal("SYL", actor.GetProperty("recipients")[0].GetProperty("value").GetString());
        }

        Assert.Equal(40, (await served.JsonAsync("/api/v1/places/pomme")).GetProperty("events").GetInt32());
        await served.ProblemAsync("/api/v1/actors/Nobody", 404);
        await served.ProblemAsync("/api/v1/places/Nowhere", 404);
    }

    [Fact]
    public async Task Positions_stand_by_holder_with_what_contradicts_them()
    {
        await using var served = await Served.StartAsync();
        var positions = await served.JsonAsync("/api/v1/positions?subject=SYL");
        Assert.Equal(["independent"], positions.GetProperty("relations").EnumerateArray().Select(static relation => relation.GetString()));
        Assert.Equal(["Freedonia", "Sylvania"], positions.GetProperty("holders").EnumerateArray().Select(static holder => holder.GetProperty("holder").GetString()));
        Assert.NotEqual(0, positions.GetProperty("conflicts").GetArrayLength());
        await served.ProblemAsync("/api/v1/positions", 400);
    }

    [Fact]
    public async Task A_dyad_has_a_series()
    {
        await using var served = await Served.StartAsync();
        var month = (await served.JsonAsync("/api/v1/dyads/FRE/SYL/series?by=month")).GetProperty("items")[0];
        Assert.Equal(("2017-03-01", 40), (month.GetProperty("start").GetString(), month.GetProperty("events").GetInt32()));
    }

    [Fact]
    public async Task A_judgement_is_stored_changes_the_tag_and_takes_the_event_from_the_queue()
    {
        await using var served = await Served.StartAsync();
        var before = (await served.GetAsync("/api/v1/events")).Headers.ETag;
        var first = (await served.JsonAsync("/api/v1/review?limit=1")).GetProperty("items")[0].GetProperty("event_key").GetInt64();
        var stored = await served.SendAsync(HttpMethod.Post, "/api/v1/corrections", $$"""{"target":"event:{{first}}","verdict":"accept","who":"A","why":"read it"}""");
        Assert.Equal(HttpStatusCode.Created, stored.StatusCode);
        Assert.NotEqual(before, (await served.GetAsync("/api/v1/events")).Headers.ETag);
        Assert.NotEqual(first, (await served.JsonAsync("/api/v1/review?limit=1")).GetProperty("items")[0].GetProperty("event_key").GetInt64());
        Assert.Equal("accept", (await served.JsonAsync("/api/v1/corrections")).GetProperty("items")[0].GetProperty("verdict").GetString());
        Assert.Equal("corrected", (await served.JsonAsync("/api/v1/changes?since=1")).GetProperty("items")[0].GetProperty("change").GetString());
        await Served.ProblemAsync(await served.SendAsync(HttpMethod.Post, "/api/v1/corrections", """{"target":"event:999","verdict":"accept","who":"A","why":"b"}"""), 400);
        await Served.ProblemAsync(await served.SendAsync(HttpMethod.Post, "/api/v1/corrections", "[]"), 400);
    }

    [Fact]
    public async Task Sql_is_answered_only_where_it_is_allowed()
    {
        await using var served = await Served.StartAsync();
        await Served.ProblemAsync(await served.SendAsync(HttpMethod.Post, "/api/v1/sql", """{"sql":"SELECT 1"}"""), 404);
    }

    [Theory]
    [InlineData("SELECT count(*) AS n FROM events", 200)]
    [InlineData("DELETE FROM record.events", 400)]
    [InlineData("SELECT 1; DROP TABLE record.events", 400)]
    [InlineData("COMMIT; DROP TABLE record.events", 400)]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')", 400)]
    [InlineData("COPY events TO '/tmp/x.csv'", 400)]
    [InlineData("SET enable_external_access=true", 400)]
    [InlineData("ATTACH '/tmp/other.duckdb'", 400)]
    [InlineData("SELEKT", 400)]
    public async Task Allowed_sql_reads_and_does_nothing_else(string sql, int status)
    {
        await using var served = await Served.StartAsync(static options => options with { AllowSql = true });
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/sql", JsonSerializer.Serialize(new { sql }));
        if (status == 200) Assert.Equal(40, (await Served.JsonAsync(response)).GetProperty("items")[0].GetProperty("n").GetInt32());
        else await Served.ProblemAsync(response, status);
        Assert.Equal(40, (await served.JsonAsync("/api/v1/events?count=true")).GetProperty("total").GetInt32());
    }
}

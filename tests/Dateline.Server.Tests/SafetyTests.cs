using System.Net;
using System.Text.Json;
using Dateline.Server.Hosting;
using Dateline.Server.Safety;
using Dateline.Store;

namespace Dateline.Server.Tests;

/// <summary>Who is let in, and what a server never does.</summary>
public sealed class SafetyTests
{
    private const string Token = "a token that is long enough";

    [Theory]
    [InlineData("/api/v1/overview")]
    [InlineData("/reports/1")]
    [InlineData("/healthz")]
    [InlineData("/nothing/here")]
    public async Task Every_answer_carries_the_policy(string path)
    {
        await using var served = await Served.StartAsync();
        var response = await served.GetAsync(path);
        Assert.Equal(SecurityHeaders.Policy, response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Content-Type", "text/plain", 415)]
    [InlineData("Content-Type", "application/x-www-form-urlencoded", 415)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task Pages_of_other_sites_cannot_make_the_server_work(string header, string value, int status)
    {
        await using var served = await Served.StartAsync();
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/code", """{"text":"Tbilisi denounced the agreement.","date":"2017-03-14"}""", (header, value));
        if (status == 200) Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        else await Served.ProblemAsync(response, status);
    }

    [Fact]
    public async Task Without_a_token_the_server_answers_to_its_own_name_alone()
    {
        await using var served = await Served.StartAsync();
        await Served.ProblemAsync(await served.GetAsync("/api/v1/overview", ("Host", "evil.example")), 421);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/api/v1/overview", ("Host", "localhost"))).StatusCode);
    }

    [Fact]
    public async Task With_a_token_only_those_who_know_it_are_let_in()
    {
        await using var served = await Served.StartAsync(static options => options with { Token = Token });
        var refused = await served.GetAsync("/api/v1/overview");
        Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.Single().Scheme);
        await Served.ProblemAsync(refused, 401);
        await Served.ProblemAsync(await served.GetAsync("/api/v1/overview", ("Authorization", "Bearer " + Token + "!")), 401);
        await Served.ProblemAsync(await served.GetAsync("/api/v1/overview", ("Cookie", "dateline=" + Token)), 401);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/api/v1/overview", ("Authorization", "Bearer " + Token))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/healthz")).StatusCode);
    }

    [Fact]
    public async Task A_browser_logs_in_with_the_token_and_keeps_a_cookie_that_is_not_the_token()
    {
        await using var served = await Served.StartAsync(static options => options with { Token = Token });
        var sent = await served.GetAsync("/", ("Accept", "text/html"));
        Assert.Equal((HttpStatusCode.Redirect, "/login"), (sent.StatusCode, sent.Headers.Location?.ToString()));
        Assert.Contains("<form", await Served.TextAsync(await served.GetAsync("/login")), StringComparison.Ordinal);
        await Served.ProblemAsync(await served.FormAsync("/login", "token", "something else entirely"), 401);
        var admitted = await served.FormAsync("/login", "token", Token);
        var cookie = admitted.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Token, Uri.UnescapeDataString(cookie), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/api/v1/overview", ("Cookie", cookie.Split(';')[0]))).StatusCode);
    }

    [Fact]
    public async Task Other_machines_are_not_served_without_a_token()
    {
        var refused = await Assert.ThrowsAsync<ServerStartException>(() => Served.StartAsync(static options => options with { Address = IPAddress.Any }));
        Assert.Contains("--token", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        await Assert.ThrowsAsync<ServerStartException>(() => Served.StartAsync(static options => options with { Token = "short" }));
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_line()
    {
        await using var served = await Served.StartAsync();
        var port = new Uri(served.Url).Port;
        var refused = await Assert.ThrowsAsync<ServerStartException>(() => Served.StartAsync(options => options with { Port = port }));
        Assert.Contains("--port", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_body_is_refused()
    {
        await using var served = await Served.StartAsync(static options => options with { Limits = new ServerLimits { BodyBytes = 1000 } });
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/code", JsonSerializer.Serialize(new { text = new string('a', 2000), date = "2017-03-14" }));
        await Served.ProblemAsync(response, 413);
    }

    [Fact]
    public async Task A_long_text_is_refused()
    {
        await using var served = await Served.StartAsync(static options => options with { Limits = new ServerLimits { CodedText = 1000 } });
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/code", JsonSerializer.Serialize(new { text = new string('a', 2000), date = "2017-03-14" }));
        await Served.ProblemAsync(response, 413);
    }

    [Fact]
    public async Task Those_for_whom_there_is_no_room_are_told_to_come_again()
    {
        await using var served = await Served.StartAsync(static options => options with { Limits = new ServerLimits { CodedAtATime = 0, CodingsWaiting = 0 } });
        var response = await served.SendAsync(HttpMethod.Post, "/api/v1/code", """{"text":"Tbilisi denounced the agreement.","date":"2017-03-14"}""");
        Assert.NotNull(response.Headers.RetryAfter);
        await Served.ProblemAsync(response, 503);
    }

    [Fact]
    public async Task A_question_has_its_time()
    {
        await using var served = await Served.StartAsync(static options => options with { Limits = new ServerLimits { AnswerTime = TimeSpan.FromTicks(1) } });
        await served.ProblemAsync("/api/v1/overview", 504);
    }

    [Fact]
    public async Task A_served_project_says_where_it_is_served_until_the_server_ends()
    {
        var served = await Served.StartAsync();
        Assert.Equal(served.Url, ServerNotice.Read(served.Folder));
        File.Copy(Path.Combine(served.Folder, "server.json"), Path.Combine(served.Folder, "kept.json"));
        var stale = Directory.CreateTempSubdirectory("dateline-stale").FullName;
        File.WriteAllText(Path.Combine(stale, "server.json"), """{"process":1,"started":"1999-01-01T00:00","url":"http://127.0.0.1:1"}""");
        Assert.Null(ServerNotice.Read(stale));
        File.WriteAllText(Path.Combine(stale, "server.json"), "not JSON");
        Assert.Null(ServerNotice.Read(stale));
        Directory.Delete(stale, recursive: true);
        await served.DisposeAsync();
        Assert.Null(ServerNotice.Read(served.Folder));
    }
}

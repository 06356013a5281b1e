using System.Net;
using System.Text.Json;
using Dateline.Server.Description;

namespace Dateline.Server.Tests;

/// <summary>What the server says of itself: the description of the API, counters, tools for language models.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task The_description_is_OpenAPI_and_every_address_without_parameters_answers_as_described()
    {
        await using var served = await Served.StartAsync();
        var document = await served.JsonAsync(ApiDocument.Path);
        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.True(document.GetProperty("paths").EnumerateObject().Count() >= 25);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                Assert.Contains(operation.Name, (string[])["get", "post"]);
                var parameters = operation.Value.GetProperty("parameters").EnumerateArray().ToList();
                Assert.Equal(parameters.Count, parameters.Select(static parameter => parameter.GetProperty("name").GetString()).Distinct().Count());
                var inPath = parameters.Where(static parameter => parameter.GetProperty("in").GetString() == "path").Select(static parameter => $"{{{parameter.GetProperty("name").GetString()}}}");
                Assert.Equal(path.Name.Count(static c => c == '{'), inPath.Count(name => path.Name.Contains(name, StringComparison.Ordinal)));
                Assert.True(operation.Value.GetProperty("responses").TryGetProperty("default", out _));
            }

            if (path.Name.Contains('{', StringComparison.Ordinal) || !path.Value.TryGetProperty("get", out _) || path.Name.EndsWith("/positions", StringComparison.Ordinal)) continue;
            Assert.Equal(HttpStatusCode.OK, (await served.GetAsync(path.Name)).StatusCode);
        }
    }

    [Fact]
    public async Task The_page_to_try_the_API_on_is_the_servers_own()
    {
        await using var served = await Served.StartAsync();
        var response = await served.GetAsync("/scalar/");
        if (response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently) response = await served.GetAsync(response.Headers.Location!.ToString());
        var page = await Served.TextAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(ApiDocument.Path.TrimStart('/'), page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("connect-src *", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_are_counted()
    {
        await using var served = await Served.StartAsync();
        await served.JsonAsync("/api/v1/overview");
        Assert.Contains("http_server_request_duration", await Served.TextAsync(await served.GetAsync("/metrics")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_models_ask_by_tools_and_get_marked_quotations()
    {
        await using var served = await Served.StartAsync();
        var tools = await CallAsync(served, """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");
        Assert.Contains("list_events", tools, StringComparison.Ordinal);
        Assert.Contains("get_report", tools, StringComparison.Ordinal);
        var page = await CallAsync(served, """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"list_events","arguments":{"filters":{"type":"ACCUSE"},"limit":2}}}""");
        Assert.Contains("untrusted-quotation", page, StringComparison.Ordinal);
        Assert.Contains("ACCUSE", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>condemned", page, StringComparison.Ordinal);
        var wrong = await CallAsync(served, """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"list_events","arguments":{"filters":{"actr":"RUS"}}}}""");
        Assert.Contains("actor", wrong, StringComparison.Ordinal);
    }

    private static async Task<string> CallAsync(Served served, string call)
    {
        var response = await served.SendAsync(HttpMethod.Post, "/mcp", call, ("Accept", "application/json, text/event-stream"));
        var body = await Served.TextAsync(response);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body[body.IndexOf('{', StringComparison.Ordinal)..].Split('\n')[0]).RootElement.GetProperty("result").ToString();
    }
}

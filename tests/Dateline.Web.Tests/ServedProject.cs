using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dateline.Web.Tests;

/// <summary>A project made from the samples, the tests' own reports and hostile ones, served by the built command as people run it.</summary>
internal sealed partial class ServedProject : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder;
    private readonly Process server;
    private readonly Dictionary<string, long> keys;

    private ServedProject(DirectoryInfo folder, Process server, string url, Dictionary<string, long> keys)
    {
        this.folder = folder;
        this.server = server;
        Url = url;
        this.keys = keys;
    }

    /// <summary>Where it is served.</summary>
    internal string Url { get; }

    /// <summary>The key of a report.</summary>
    internal long KeyOf(string id) => keys[id];

    /// <summary>Makes the project and serves it.</summary>
    internal static async Task<ServedProject> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dateline-web-");
        var project = Path.Combine(folder.FullName, "project");
        var hostile = Path.Combine(folder.FullName, "hostile.jsonl");
        await File.WriteAllLinesAsync(hostile, HostileReports.Lines());
        await RunAsync("init", project);
        await RunAsync("add", "--project", project, Path.Combine(AppContext.BaseDirectory, "samples"), Path.Combine(AppContext.BaseDirectory, "reports.jsonl"), hostile);

        var server = Start("serve", "--project", project, "--port", "0");
        var url = await UrlAsync(server);
        return new ServedProject(folder, server, url, await KeysAsync(url));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
        folder.Delete(recursive: true);
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dateline.exe" : "dateline"), arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }

    private static async Task<string> UrlAsync(Process server)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await server.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            if (Address().Match(line) is not { Success: true } found) continue;
            // Read on, so that the server never waits for somebody to listen.
            _ = server.StandardError.ReadToEndAsync(CancellationToken.None);
            return found.Value;
        }

        throw new InvalidOperationException("The server ended before it said where it is.");
    }

    private static async Task<Dictionary<string, long>> KeysAsync(string url)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var answer = await client.GetFromJsonAsync<JsonElement>("/api/v1/reports?limit=1000&fields=report_key,id");
        return answer.GetProperty("items").EnumerateArray().ToDictionary(static row => row.GetProperty("id").GetString()!, static row => row.GetProperty("report_key").GetInt64(), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"http://[0-9.]+:[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}

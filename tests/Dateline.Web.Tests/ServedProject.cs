using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Dateline.Web.Tests;

/// <summary>A project made from the samples, the tests' own reports and hostile ones, served by the built command as people run it.</summary>
internal sealed partial class ServedProject : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder;
    private readonly Process server;

    private ServedProject(DirectoryInfo folder, Process server, string url)
    {
        this.folder = folder;
        this.server = server;
        Url = url;
    }

    /// <summary>Where it is served.</summary>
    internal string Url { get; }

    /// <summary>Can this build of the command serve at all?</summary>
    internal static async Task<bool> CanServeAsync() => (await RunAsync("serve", "--help")).Code == 0;

    /// <summary>Does the server answer at an address?</summary>
    internal async Task<bool> AnswersAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        using var answer = await client.GetAsync(address);
        return answer.StatusCode != HttpStatusCode.NotFound;
    }

    /// <summary>Makes the project and serves it.</summary>
    internal static async Task<ServedProject> StartAsync()
    {
        var made = Directory.CreateTempSubdirectory("dateline-web-");
        var project = Path.Combine(made.FullName, "project");
        var hostile = Path.Combine(made.FullName, "hostile.jsonl");
        await File.WriteAllLinesAsync(hostile, HostileReports.Lines());
        Done(await RunAsync("init", project));
        Done(await RunAsync("add", "--project", project, Path.Combine(AppContext.BaseDirectory, "samples"), Path.Combine(AppContext.BaseDirectory, "reports.jsonl"), hostile));

        var started = Start("serve", "--project", project, "--port", "0");
        var url = await UrlAsync(started);
        return new ServedProject(made, started, url);
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
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dateline.exe" : "dateline"), arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    private static void Done((int Code, string Error) run) => Assert.True(run.Code == 0, run.Error);

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

    [GeneratedRegex(@"http://[0-9.]+:[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}

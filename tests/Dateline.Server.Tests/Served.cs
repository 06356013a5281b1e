using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Dateline.Coding;
using Dateline.Model;
using Dateline.Server.Hosting;
using Dateline.Store;
using Dateline.Store.Incidents;

namespace Dateline.Server.Tests;

/// <summary>A project with reports, served on a free port for as long as a test.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly StringWriter told = new();
    private DatelineServer? server;

    private Served(string folder) => Folder = folder;

    internal string Folder { get; }

    internal HttpClient Client { get; private set; } = null!;

    internal string Url => server!.Url;

    internal string Told => told.ToString();

    internal static CoderOptions Coder { get; } = new()
    {
        ModelsFolder = Path.Combine(Root(), "models"),
        LexiconFolders = [Path.Combine(Root(), "lexicon")],
        KnowledgeFolders = [Path.Combine(Root(), "knowledge")],
    };

    internal static Task<Served> StartAsync(params CodedReport[] reports) => StartAsync(static options => options, reports);

    internal static async Task<Served> StartAsync(Func<ServerOptions, ServerOptions> with, params CodedReport[] reports)
    {
        var served = new Served(Directory.CreateTempSubdirectory("dateline-server").FullName);
        RecordFile.Create(served.Folder);
        using (var record = RecordFile.OpenToWrite(served.Folder))
        {
            new RecordWriter(record).Store(reports.Length == 0 ? CodedReports.All : reports);
            IncidentGrouping.Update(record, CancellationToken.None);
        }

        var options = with(new ServerOptions { Project = served.Folder, Port = 0, Coder = Coder, PagesFolder = Path.Combine(served.Folder, "no-pages") });
        served.server = await DatelineServer.StartAsync(options, served.told);
        served.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(served.server.Url), Timeout = TimeSpan.FromSeconds(60) };
        return served;
    }

    internal Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    internal async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type") request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    internal async Task<HttpResponseMessage> FormAsync(string path, string name, string value)
    {
        using var form = new FormUrlEncodedContent([new(name, value)]);
        return await Client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    internal static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    internal static async Task<JsonElement> JsonAsync(HttpResponseMessage response) => JsonDocument.Parse(await TextAsync(response)).RootElement;

    internal async Task<JsonElement> JsonAsync(string path)
    {
        var response = await GetAsync(path);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    internal async Task<JsonElement> ProblemAsync(string path, int status) => await ProblemAsync(await GetAsync(path), status);

    internal static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.All((string[])["type", "title", "detail", "instance"], member => Assert.Equal(JsonValueKind.String, problem.GetProperty(member).ValueKind));
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        return problem;
    }

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }
}

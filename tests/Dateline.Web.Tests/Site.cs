using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Dateline.Web.Tests.Site))]

namespace Dateline.Web.Tests;

/// <summary>A browser and a served project, shared by all tests. Where either cannot be had, tests skip and say why.</summary>
public sealed class Site : IAsyncLifetime
{
    // Without these, Chromium asks for servers of its maker at every start.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedProject? project;
    private string? missing;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "index.html")))
        {
            missing = "The pages were not built: they need Node.js 20.19 or newer.";
            return;
        }

        if (await Chromium.FindAsync() is not { } program)
        {
            missing = "There is no Chromium, and it could not be installed: Debian's package is \"chromium\".";
            return;
        }

        if (!await ServedProject.CanServeAsync())
        {
            missing = "This build of the command cannot serve.";
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
        project = await ServedProject.StartAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (project is not null) await project.DisposeAsync();
    }

    /// <summary>Opens a page of the project in a browser that nobody has used.</summary>
    /// <param name="address">Path and query.</param>
    /// <param name="dark">In dark colours?</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    internal async Task<IPage> OpenAsync(string address, bool dark = false, int width = 1280)
    {
        if (missing is not null) Assert.Skip(missing);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = project!.Url,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.SettleAsync();
        return page;
    }

    /// <summary>Skips where the server does not offer a list, as servers of pages alone do not.</summary>
    internal async Task NeedAsync(string list)
    {
        if (missing is not null) Assert.Skip(missing);
        if (!await project!.AnswersAsync($"/api/v1/{list}")) Assert.Skip($"The server has no list \"{list}\".");
    }

    /// <summary>The address of a report's page.</summary>
    internal static string Report(string id) => $"/reports/{id}";
}

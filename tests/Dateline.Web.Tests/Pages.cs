using Microsoft.Playwright;

namespace Dateline.Web.Tests;

/// <summary>What tests do with pages.</summary>
internal static class Pages
{
    /// <summary>Waits until the page has its answers and shows them.</summary>
    internal static async Task SettleAsync(this IPage page)
    {
        await page.WaitForSelectorAsync("#title");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>The words of the page's first heading.</summary>
    internal static Task<string> TitleTextAsync(this IPage page) => page.Locator("h1").InnerTextAsync();
}

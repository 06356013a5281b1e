using Deque.AxeCore.Playwright;

namespace Dateline.Web.Tests;

/// <summary>Every page, in both themes and on a narrow screen, has nothing that axe finds fault with (WCAG 2.2 A and AA, and its best practices).</summary>
public sealed class AccessibilityTests(Site site)
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/reports", "report?record=e1", "/events", "/incidents", "/statements", "/positions", "/positions?subject=South%20Ossetia", "/instruments", "/actors", "/actors/Russia", "/dyads",
        "/dyads/UKR/RUS", "/code", "/review", "/codebook", "/about",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_no_fault(string address)
    {
        var where = address.Replace("report?", $"{Site.Report("land-1")}?", StringComparison.Ordinal);
        foreach (var (dark, width) in ((bool, int)[])[(false, 1280), (true, 360)])
        {
            var page = await site.OpenAsync(where, dark, width);
            var result = await page.RunAxe();
            Assert.Empty(result.Violations.Select(fault => $"{fault.Id}: {fault.Help}: {string.Join(" | ", fault.Nodes.Take(3).Select(static node => node.Html))}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
            await page.Context.CloseAsync();
        }
    }
}

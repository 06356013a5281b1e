using Microsoft.Playwright;

namespace Dateline.Web.Tests;

/// <summary>Words from outside stay words: nothing of a thousand payloads runs or becomes part of a page.</summary>
public sealed class HostileTextTests(Site site)
{
    // The policy of the server would stop most payloads even if a page let them in. So the pages are looked at too: what a payload would have made must not be there.
    private const string Intruders =
        "#content :is(script, img, iframe, object, embed, video, marquee, math, form[action], body, base, meta), #content [onerror], #content [onload], #content [ontoggle], #content [onfocus], "
        + "#content [onmouseover], #content [onstart], a[href^='javascript:' i], a[href^='data:' i], a[href^='vbscript:' i]";

    [Fact]
    public async Task Nothing_of_a_thousand_payloads_runs()
    {
        var page = await site.OpenAsync("/");
        var dialogs = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        var seen = 0;
        for (var i = 0; i < HostileReports.Count; i++)
        {
            await page.GotoAsync(Site.Report(HostileReports.Id(i)));
            await page.WaitForSelectorAsync(".article");
            seen += (await page.Locator(".article").InnerTextAsync()).Split("alert(").Length - 1;
            Assert.Equal(0, await page.Locator(Intruders).CountAsync());
        }

        foreach (var list in (string[])["/", "/reports", "/events", "/statements", "/actors", "/review", "/reports?q=%3Cscript%3Ealert(1)%3C/script%3E", "/actors/%3Cimg%20src=x%20onerror=alert(1)%3E"])
        {
            await page.GotoAsync(list);
            await page.SettleAsync();
            Assert.Equal(0, await page.Locator(Intruders).CountAsync());
        }

        // The payloads were on the pages, as text.
        Assert.True(seen >= 800, $"only {seen} payloads were shown");
        Assert.Empty(dialogs);
    }

    [Fact]
    public async Task An_address_of_a_report_is_a_link_only_if_it_leads_to_the_web()
    {
        var page = await site.OpenAsync(Site.Report(HostileReports.Id(0)));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Original" })).ToHaveCountAsync(0);
    }
}

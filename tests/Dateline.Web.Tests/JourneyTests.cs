using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dateline.Web.Tests;

/// <summary>The ways through the pages that matter, walked in a browser.</summary>
public sealed class JourneyTests(Site site)
{
    [Fact]
    public async Task From_the_overview_to_the_events_of_a_type()
    {
        await site.NeedAsync("events");
        var page = await site.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "verbal conflict: ACCUSE" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/events\\?type=ACCUSE$"));
        await Expect(page.Locator("table.records tbody tr").First).ToContainTextAsync("ACCUSE");
        Assert.Equal("title", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_record_chosen_in_the_list_is_shown_in_the_text_with_its_reason()
    {
        var page = await site.OpenAsync(Site.Report("coast-1"));
        var entry = page.Locator("aside li", new() { HasText = "ASSAULT" }).First;
        await entry.Locator("a.line").ClickAsync();
        await Expect(page.Locator(".article .event.chosen").First).ToHaveTextAsync("shelled");
        await Expect(page.Locator(".article .who").First).ToContainTextAsync("Rebels");
        await Expect(entry.Locator(".why")).ToContainTextAsync("Rule");
        await entry.GetByText("How the sentence was read").ClickAsync();
        await Expect(entry.GetByRole(AriaRole.Img, new() { NameRegex = new("Dependency tree") })).ToBeVisibleAsync();
        Assert.Contains("record=e", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_an_event_is_told_when_its_words_have_the_focus()
    {
        var page = await site.OpenAsync(Site.Report("coast-1"));
        await page.Locator(".article a.event", new() { HasText = "shelled" }).FocusAsync();
        await Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("mayor");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_layer_that_is_taken_away_leaves_the_text()
    {
        var page = await site.OpenAsync(Site.Report("land-1"));
        await Expect(page.Locator(".article .claim").First).ToBeVisibleAsync();
        await page.GetByLabel("mark", new() { Exact = false }).Nth(2).UncheckAsync();
        await Expect(page.Locator(".article .claim")).ToHaveCountAsync(0);
        await page.GoBackAsync();
    }

    [Fact]
    public async Task Facets_and_time_narrow_the_events_and_stay_in_the_address()
    {
        await site.NeedAsync("events");
        var page = await site.OpenAsync("/events");
        await page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { Name = "material conflict" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("quad=4"));
        await Expect(page.Locator("table.records .q1")).ToHaveCountAsync(0);
        var handle = page.GetByLabel("First day shown");
        await handle.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("from=\\d{4}-\\d{2}-\\d{2}"));
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Complementary).Locator("a[aria-current]")).ToContainTextAsync("material conflict");
    }

    [Fact]
    public async Task Views_of_a_territory_stand_in_a_matrix_with_their_evidence_a_click_away()
    {
        await site.NeedAsync("positions?subject=x");
        var page = await site.OpenAsync("/positions?subject=South%20Ossetia");
        var matrix = page.Locator("table.matrix");
        await Expect(matrix.GetByRole(AriaRole.Columnheader, new() { Name = "is part of" })).ToBeVisibleAsync();
        await Expect(matrix.GetByRole(AriaRole.Columnheader, new() { Name = "is independent" })).ToBeVisibleAsync();
        await matrix.Locator("a.quote").First.ClickAsync();
        await Expect(page.Locator(".article")).ToContainTextAsync("South Ossetia");
    }

    [Fact]
    public async Task The_life_of_an_agreement_is_a_line_of_steps()
    {
        await site.NeedAsync("instruments");
        var page = await site.OpenAsync("/instruments?name=fishing");
        await page.Locator("table.records a").First.ClickAsync();
        await Expect(page.Locator("ol.life")).ToContainTextAsync("initialled");
    }

    [Fact]
    public async Task What_somebody_said_is_found_by_name()
    {
        await site.NeedAsync("statements");
        var page = await site.OpenAsync("/statements");
        await page.GetByLabel("Who", new() { Exact = true }).FillAsync("Georgia");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.Locator("blockquote").First).ToContainTextAsync("South Ossetia");
        Assert.Contains("Georgia", await page.TitleTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_text_is_coded_and_not_kept()
    {
        var page = await site.OpenAsync("/code");
        await page.GetByLabel("Text").FillAsync("The army of Kenya attacked rebels in Somalia on Monday.");
        await page.GetByLabel("Published on").FillAsync("2020-01-07");
        await page.GetByRole(AriaRole.Button, new() { Name = "Code" }).ClickAsync();
        await Expect(page.Locator(".article .event.q4")).ToHaveTextAsync("attacked");
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_first_key_to_a_report()
    {
        await site.NeedAsync("reports");
        var page = await site.OpenAsync("/reports");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await page.Locator("table.records a").First.FocusAsync();
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".article")).ToBeVisibleAsync();
    }
}

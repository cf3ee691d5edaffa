using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBriefing.Host.Tests.Support;
using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Web.Admin;

public sealed class AdminPageTests(AdminPages browser) : IClassFixture<AdminPages>
{
    private static readonly string[] Sections = ["overview", "articles", "add", "failures", "unanswered", "feedback", "feeds", "log"];

    [Fact]
    public async Task The_overview_shows_figures_and_a_chart_that_can_be_read_as_a_table()
    {
        await browser.AskAsync("Who called the move of the fish market overdue?");
        var page = await browser.OpenAsync("/admin");
        var errors = PageFixture.Errors(page);
        await Assertions.Expect(page.Locator("#figures")).ToContainTextAsync("Copied stories");
        await Assertions.Expect(page.Locator("#chart svg")).ToHaveAttributeAsync("aria-label", new Regex("^Bar chart: [1-9]"));
        await page.ClickAsync("#chart summary");
        await Assertions.Expect(page.Locator("#chart tbody tr")).ToHaveCountAsync(30);
        await page.ClickAsync("#chart-days [data-days='14']");
        await Assertions.Expect(page.Locator("#chart tbody tr")).ToHaveCountAsync(14);
        await PageFixture.SaveAsync(page, "admin");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Articles_are_searched_and_sorted_as_one_types()
    {
        var page = await browser.OpenAsync("/admin#articles");
        await Assertions.Expect(page.Locator("#article-table tbody tr")).ToHaveCountAsync(50);
        await page.ClickAsync("#page-after");
        await Assertions.Expect(page.Locator("#page-number")).ToHaveTextAsync("Page 2 of 2");
        await page.Locator("#search").PressSequentiallyAsync("report gazette");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("20 articles found");
        await page.Locator("[data-sort='title']").PressAsync("Enter");
        await Assertions.Expect(page.Locator("th[aria-sort='ascending']")).ToContainTextAsync("Title");
        await Assertions.Expect(page.Locator("[data-sort='title']")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#article-table tbody tr").First).ToContainTextAsync("Harbour report 12");
        await PageFixture.SaveAsync(page, "admin-articles");
    }

    [Fact]
    public async Task Files_are_added_one_by_one_each_with_its_outcome()
    {
        var page = await browser.OpenAsync("/admin#add");
        await page.SetInputFilesAsync("#files", [File("bridge.txt", "The bridge\n\nThe bridge of Saltmere was opened by Rufus Thorne in 1911.\n"), File("program.exe", "MZ")]);
        await Assertions.Expect(page.Locator("#outcomes .good")).ToContainTextAsync("Added as bridge.txt");
        await Assertions.Expect(page.Locator("#outcomes .bad")).ToContainTextAsync("can be added");
        await PageFixture.SaveAsync(page, "admin-add");
        await page.ClickAsync("a[href='#articles']");
        await page.FillAsync("#search", "bridge");
        await Assertions.Expect(page.Locator("#article-table tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Files_can_be_dropped_anywhere_on_the_page()
    {
        var page = await browser.OpenAsync("/admin#feeds");
        var dropped = await page.EvaluateHandleAsync(
            "() => { const all = new DataTransfer(); all.items.add(new File(['The well\\n\\nThe well of Saltmere was dug in 1702.\\n'], 'well.txt')); return all; }");
        await page.DispatchEventAsync("#content", "drop", new { dataTransfer = dropped });
        await Assertions.Expect(page.Locator("#section-add")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#outcomes .good")).ToContainTextAsync("Added as well.txt");
    }

    [Fact]
    public async Task Reindexing_shows_its_progress_and_its_report()
    {
        browser.Chat.Write("progress.md", "---\ntitle: Progress\n---\n\nThe harbour office counts with care.\n");
        var page = await browser.OpenAsync("/admin");
        var pressed = false;
        page.Request += (_, request) => pressed |= request.Method == "POST" && request.Url.EndsWith("/reindex", StringComparison.Ordinal);
        // Only what follows the press is pretended: a button that seems to run already cannot be pressed.
        await page.RouteAsync("**/api/admin/status", route => pressed ? PretendRunningAsync(route) : route.ContinueAsync());
        await page.ClickAsync("#reindex");
        await Assertions.Expect(page.Locator("#running")).ToContainTextAsync("Reading news/<b>07-report.md");
        await Assertions.Expect(page.Locator("#running-share")).ToHaveTextAsync("3 of 12");
        Assert.Equal(0.25, await page.EvalOnSelectorAsync<double>("#running-bar", "bar => bar.position"));
        await Assertions.Expect(page.Locator("#reindex")).ToBeDisabledAsync();
        await PageFixture.SaveAsync(page, "admin-running");

        await page.UnrouteAsync("**/api/admin/status");
        await Assertions.Expect(page.Locator("#last-run")).ToContainTextAsync("1 added");
        await Assertions.Expect(page.Locator("#notices")).ToContainTextAsync("Re-indexed in");
        await Assertions.Expect(page.Locator("#running")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#reindex")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task An_article_is_removed_after_a_confirmation_and_restored()
    {
        var page = await browser.OpenAsync("/admin#articles");
        await page.FillAsync("#search", "report 59");
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("1 article found");
        await page.ClickAsync("#article-table .remove");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#article-table tbody tr")).ToHaveCountAsync(1);

        await page.ClickAsync("#article-table .remove");
        await PageFixture.SaveAsync(page, "admin-confirm");
        await page.ClickAsync("#confirm-yes");
        await Assertions.Expect(page.Locator("#article-table")).ToContainTextAsync("No article fits");
        await page.ClickAsync("#removed summary");
        await page.Locator("#removed-table tr", new() { HasText = "59-report.md" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("#article-table tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Hostile_titles_and_paths_are_shown_as_text()
    {
        var page = await browser.OpenAsync("/admin#articles");
        await page.FillAsync("#search", "hostile");
        await Assertions.Expect(page.Locator("#article-table")).ToContainTextAsync("<img src=x onerror=alert(1)> **bold**");
        await Assertions.Expect(page.Locator("#article-table")).ToContainTextAsync("Invoice U+202Efdp.exe");
        await page.ClickAsync("a[href='#failures']");
        await Assertions.Expect(page.Locator("#failure-table")).ToContainTextAsync("broken/<b>openU+202Etxt.md");
        Assert.Equal(0, await page.Locator("main img, main b").CountAsync());
        await PageFixture.SaveAsync(page, "admin-failures");
    }

    [Fact]
    public async Task A_refused_question_is_listed_until_an_article_is_named()
    {
        await browser.AskAsync("Who won the <i>chess olympiad</i> in Buenos Aires?");
        var page = await browser.OpenAsync("/admin#unanswered");
        var row = page.Locator("#unanswered-table tr", new() { HasText = "<i>chess olympiad</i>" });
        await Assertions.Expect(row).ToBeVisibleAsync();
        await PageFixture.SaveAsync(page, "admin-unanswered");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await page.FillAsync("#answered-article", "news/market");
        await page.ClickAsync("#answered button.primary");
        await Assertions.Expect(row).ToHaveCountAsync(0);
        await page.ClickAsync("a[href='#log']");
        await Assertions.Expect(page.Locator("#log-table tr", new() { HasText = "<i>chess olympiad</i>" })).ToContainTextAsync("by news/market");
        await PageFixture.SaveAsync(page, "admin-log");
    }

    [Fact]
    public async Task A_narrow_phone_needs_no_sideways_scrolling()
    {
        var page = await browser.OpenAsync("/admin", width: 360, height: 740);
        foreach (var section in Sections)
        {
            await page.ClickAsync($".side a[href='#{section}']");
            await Assertions.Expect(page.Locator($"#section-{section}")).ToBeVisibleAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        await page.ClickAsync(".side a[href='#articles']");
        await Assertions.Expect(page.Locator("#article-table tbody tr").First).ToBeVisibleAsync();
        await PageFixture.SaveAsync(page, "admin-phone");
    }

    [Fact]
    public async Task Dark_rooms_get_a_dark_page()
    {
        var page = await browser.OpenAsync("/admin", scheme: ColorScheme.Dark);
        await Assertions.Expect(page.Locator("#chart svg")).ToBeVisibleAsync();
        Assert.Equal("rgb(20, 21, 20)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await PageFixture.SaveAsync(page, "admin-dark");
    }

    // A small corpus is indexed before one can look.
    private static async Task PretendRunningAsync(IRoute route)
    {
        var response = await route.FetchAsync();
        var state = JsonSerializer.Deserialize<Dictionary<string, object?>>(await response.TextAsync())!;
        state["running"] = new { files = 3, total = 12, path = "news/<b>07-report.md" };
        await route.FulfillAsync(new() { Response = response, Json = state });
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}

using ChatBriefing.Host.Tests.Support;
using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Web.Admin;

/// <summary>The page where a public address is set, so that it needs the token.</summary>
public sealed class AdminSignInTests(PageFixture browser) : IClassFixture<PageFixture>
{
    [Fact]
    public async Task The_token_is_asked_for_and_kept_for_this_tab()
    {
        var page = await browser.OpenAsync("/admin#articles");
        await Assertions.Expect(page.Locator("#token")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#frame")).ToBeHiddenAsync();
        await page.Keyboard.TypeAsync("not-the-token-of-the-tests");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#sign-in-problem")).ToContainTextAsync("not the token");
        await PageFixture.SaveAsync(page, "admin-sign-in");

        await page.FillAsync("#token", RunningChat.AdminToken);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#article-table")).ToContainTextAsync("Harbour town rebuilds its lighthouse");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#article-table")).ToContainTextAsync("Harbour town rebuilds its lighthouse");

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await Assertions.Expect(other.Locator("#sign-in")).ToBeVisibleAsync();
        await page.ClickAsync("#sign-out");
        await Assertions.Expect(page.Locator("#sign-in")).ToBeVisibleAsync();
    }
}

using ChatBriefing.Host.Tests.Support;
using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Web;

public sealed class ChatPageTests(PageFixture browser) : IClassFixture<PageFixture>
{
    private const string Question = "Who announced the work on the lighthouse?";

    [Fact]
    public async Task A_question_is_answered_and_its_citation_opens_the_source_at_the_cited_words()
    {
        var page = await browser.OpenAsync();
        var errors = PageFixture.Errors(page);
        await PageFixture.SaveAsync(page, "start");
        await AskAsync(page, Question);
        await Assertions.Expect(page.Locator(".brief")).ToContainTextAsync("Ines Halvorsen");
        await PageFixture.SaveAsync(page, "answer");

        var viewer = await page.RunAndWaitForPopupAsync(() => page.Locator("figcaption a.number").First.ClickAsync());
        await Assertions.Expect(viewer.Locator("#cited")).ToContainTextAsync("Ines Halvorsen");
        await Assertions.Expect(viewer.Locator("#cited")).ToBeInViewportAsync();
        await PageFixture.SaveAsync(viewer, "source");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var page = await browser.OpenAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Who announced");
        await page.Keyboard.PressAsync("Shift+Enter");
        await page.Keyboard.TypeAsync("the work?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".quote").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#question")).ToBeFocusedAsync();

        await page.Locator(".thumbs button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".thumbs button").First).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Locator(".thanks")).ToHaveTextAsync("Thank you for your feedback.");
    }

    [Fact]
    public async Task A_thumb_down_may_say_why()
    {
        var page = await browser.OpenAsync();
        await AskAsync(page, Question);
        await page.Locator(".thumbs button[data-helpful=false]").ClickAsync();
        await page.Locator(".why input").FillAsync("The wrong Ines");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".why")).ToBeHiddenAsync();

        var feedback = await browser.Chat.Briefing.Curator.FeedbackAsync(10, TestContext.Current.CancellationToken);
        Assert.Contains("The wrong Ines", feedback.SelectMany(answer => answer.Comments));
    }

    [Fact]
    public async Task A_narrow_phone_needs_no_sideways_scrolling()
    {
        var page = await browser.OpenAsync(width: 360, height: 740);
        await AskAsync(page, Question + " " + new string('x', 200));
        await AskAsync(page, Question);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await PageFixture.SaveAsync(page, "phone");
        await page.GotoAsync(browser.Chat.Address + "/articles/harbour/lighthouse?start=5&length=200#cited");
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Dark_rooms_get_a_dark_page()
    {
        var page = await browser.OpenAsync(scheme: ColorScheme.Dark);
        await AskAsync(page, Question);
        Assert.Equal("rgb(20, 21, 20)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await PageFixture.SaveAsync(page, "dark");
    }

    [Fact]
    public async Task Markup_in_a_question_is_shown_as_written_and_never_runs()
    {
        var page = await browser.OpenAsync();
        var errors = PageFixture.Errors(page);
        await AskAsync(page, "<img src=x onerror=\"document.title='taken'\"> How did a careless editor close the page?");
        await Assertions.Expect(page.Locator(".asked")).ToContainTextAsync("<img src=x");
        Assert.Equal(0, await page.Locator(".log img, .log script").CountAsync());
        Assert.Equal("ChatBriefing", await page.TitleAsync());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_failure_can_be_tried_again()
    {
        var page = await browser.OpenAsync();
        await page.RouteAsync("**/api/chat", route => route.AbortAsync());
        await page.FillAsync("#question", Question);
        await page.ClickAsync("#send");
        await Assertions.Expect(page.Locator(".failed")).ToContainTextAsync("cannot be reached");
        await PageFixture.SaveAsync(page, "failure");

        await page.UnrouteAsync("**/api/chat");
        await page.ClickAsync(".retry");
        await Assertions.Expect(page.Locator(".quote").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".failed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_refusal_is_plain_about_it()
    {
        var page = await browser.OpenAsync();
        await AskAsync(page, "Who won the chess olympiad in Buenos Aires?");
        await Assertions.Expect(page.Locator(".thumbs")).ToHaveCountAsync(0);
        await PageFixture.SaveAsync(page, "refusal");
    }

    private static async Task AskAsync(IPage page, string question)
    {
        var said = await page.Locator(".message.said .reply").CountAsync();
        await page.FillAsync("#question", question);
        await page.ClickAsync("#send");
        await Assertions.Expect(page.Locator(".message.said .reply")).ToHaveCountAsync(said + 1);
    }
}

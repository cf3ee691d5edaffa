using ChatBriefing.Host.Tests.Support;
using Microsoft.Playwright;

namespace ChatBriefing.Host.Tests.Web;

public sealed class TeamsPlaygroundTests(Playground playground) : IClassFixture<Playground>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_in_a_personal_chat_is_answered_with_citations_thumbs_and_buttons()
    {
        var shown = await playground.SayAsync("Who reported the talks?", "personal");
        Assert.Contains("Hello! I answer your questions", shown.Reply, StringComparison.Ordinal);
        Assert.Matches(@"the Financial Times 1\n(?:[^\n]+ )?The discussions, reported by the Financial Times, underscore", shown.Reply);
        Assert.Contains("Show in context\nMore excerpts\n---\nAsk next:", shown.Reply, StringComparison.Ordinal);
        Assert.True(shown.Citations >= 2, $"{shown.Citations} citations");
        Assert.False(shown.IsMarkedGenerated);
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_in_its_thread()
    {
        var shown = await playground.SayAsync("What minerals does the DRC have?", "channel", "--chat", "general");
        Assert.Contains("cobalt, lithium, tantalum, and uranium 1", shown.Reply, StringComparison.Ordinal);
        Assert.Contains("Show in context", shown.Reply, StringComparison.Ordinal);
        Assert.True(shown.Citations >= 2, $"{shown.Citations} citations");
    }

    [Fact]
    public async Task A_mention_in_a_group_chat_is_answered() =>
        Assert.Contains("spokesperson for President Félix Tshisekedi 1", (await playground.SayAsync("Who is Tina Salama?", "group", "--chat", "group")).Reply, StringComparison.Ordinal);

    [Fact]
    public async Task Quick_facts_are_a_card_with_their_sources()
    {
        var shown = await playground.SayAsync("/facts", "facts");
        Assert.Contains("Quick facts\nParties\nIn talks with the DRC\nThe United States [1]", shown.Reply, StringComparison.Ordinal);
        Assert.Contains("Sources\n[1]", shown.Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_shows_the_context_in_its_place_and_turns_its_pages()
    {
        var shown = await playground.SayAsync("What minerals does the DRC have?", "context", "--click", "Show in context", "--click", "Next");
        Assert.Matches("What the article says around excerpt 2 of [2-9]:", shown.Reply);
        Assert.DoesNotContain("around excerpt 1 of", shown.Reply, StringComparison.Ordinal);
        Assert.DoesNotContain("Show in context", shown.Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_French_question_finds_its_answer() =>
        Assert.Contains("the Financial Times 1\nThe discussions, reported by", (await playground.SayAsync("Qui a rapporté les discussions ?", "french")).Reply, StringComparison.Ordinal);

    [Fact]
    public async Task What_the_sources_do_not_say_is_refused_without_a_citation()
    {
        var shown = await playground.SayAsync("What is the price of copper in Chile?", "refusal");
        Assert.Contains("The sources do not answer this.", shown.Reply, StringComparison.Ordinal);
        Assert.Equal(0, shown.Citations);
        Assert.False(shown.Thumbs);
    }

    [Fact]
    public async Task An_admin_brings_the_index_up_to_date() =>
        Assert.Contains("0 added, 0 changed, 0 removed, 1 unchanged", (await playground.SayAsync("/corpus reindex", "reindex")).Reply, StringComparison.Ordinal);

    [Fact]
    public async Task A_thumb_and_its_words_are_kept()
    {
        var shown = await playground.SayAsync("Why did the deal with Ukraine fail?", "feedback", "--click", "Dislike", "--fill", $"{Playground.FeedbackField}=too short", "--click", "Submit", "--click", "Close");
        Assert.Contains("Volodymyr Zelensky", shown.Reply, StringComparison.Ordinal);
        using var kept = new MemoryStream();
        await playground.Chat.Briefing.ExportAsync(kept, "ratings", Cancellation);
        Assert.Contains(",0,too short,", System.Text.Encoding.UTF8.GetString(kept.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passages_are_found_from_the_compose_box_and_inserted_as_a_card()
    {
        var page = await playground.OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        await page.GetByPlaceholder("Enter a search term").FillAsync("cobalt reserves");
        await page.Keyboard.PressAsync("Enter");
        await PageFixture.SaveAsync(page, "teams-search");
        await page.GetByText("The eastern DRC is believed to").ClickAsync();
        await Assertions.Expect(page.GetByText("The eastern DRC is believed to hold extensive reserves of vital minerals").First).ToBeVisibleAsync();
        await PageFixture.SaveAsync(page, "teams-inserted");
    }
}

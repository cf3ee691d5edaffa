using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class CommandsTests : IDisposable
{
    private const string Id = "us-drc-rare-earths-military-aid";

    private readonly OpenBriefing _open = new();

    public void Dispose() => _open.Dispose();

    [Theory]
    [InlineData("/ask", "Usage: /ask QUESTION")]
    [InlineData("/article", "Usage: /article ARTICLE")]
    [InlineData("/verify", "Usage: /verify RECEIPT")]
    [InlineData("/privacy now", "Usage: /privacy [export|delete]")]
    [InlineData("/verify NEVER", "There is no such receipt: NEVER.")]
    [InlineData("/facts zebra", "There are no quick facts on “zebra”.")]
    public async Task Says_what_is_lacking(string text, string expected) => Assert.Equal(expected, await _open.ReadAsync(text));

    [Fact]
    public async Task Facts_are_listed_with_their_values() => Assert.Contains("The United States", await _open.ReadAsync("/facts parties"), StringComparison.Ordinal);

    [Fact]
    public async Task Sources_name_each_article_with_its_date()
    {
        var reply = await _open.ReadAsync("/sources");
        Assert.StartsWith("1 article\n", reply, StringComparison.Ordinal);
        Assert.Contains("no date stated", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_are_listed_25_to_a_page()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 30; i++)
        {
            folder.Write($"article-{i:00}.txt", $"Title {i}\n\nThe mine of town {i} opened in spring.\n");
        }

        using var open = new OpenBriefing(folder.Path);
        var first = await open.SayAsync("/sources");
        Assert.Equal([new ReplyPart.Headline("30 articles"), new ReplyPart.Remark("Page 1 of 2")], [first.Parts[0], first.Parts[2]]);
        Assert.Equal(25, Assert.IsType<ReplyPart.Listing>(first.Parts[1]).Items.Count);
        Assert.Equal([new ReplyAction("Next", "/sources 2", TurnsPage: true)], first.Actions);
        var last = await open.SayAsync("/sources 7");
        Assert.Equal("Title 25", Assert.IsType<ReplyPart.Listing>(last.Parts[1]).Items[0].Title);
        Assert.Equal([new ReplyAction("Previous", "/sources 1", TurnsPage: true)], last.Actions);
    }

    [Theory]
    [InlineData("/sources two", "Usage: /sources [PAGE]")]
    [InlineData("/sources -1", "Usage: /sources [PAGE]")]
    [InlineData("/context", "Usage: /context [RECEIPT] [NUMBER]")]
    [InlineData("/context A B C", "Usage: /context [RECEIPT] [NUMBER]")]
    [InlineData("/more 0AQ2E7DZ0WYD x", "Usage: /more [RECEIPT] [PAGE]")]
    public async Task Says_how_a_command_with_a_number_is_written(string text, string expected) => Assert.Equal(expected, await _open.ReadAsync(text));

    [Fact]
    public async Task An_article_is_shown_as_stored() =>
        Assert.Equal(_open.Briefing.Article(new ArticleId(Id))!.Text, await _open.ReadAsync($"/article {Id}"));

    [Fact]
    public async Task An_unknown_article_is_told_the_nearest_names() => Assert.Contains($"- {Id}:", await _open.ReadAsync("/article us-drc-rare-earth"), StringComparison.Ordinal);

    [Fact]
    public async Task Verify_quotes_again_byte_for_byte()
    {
        var answer = (await _open.SayAsync("Who is Tina Salama?")).Answer!;
        var reply = await _open.SayAsync($"/verify {answer.Receipt.Id.Value.ToLowerInvariant()}");
        Assert.Contains(new ReplyPart.Prose("Everything stands word for word as it was cited."), reply.Parts);
        Assert.Equal(answer.Excerpts.Select(excerpt => excerpt.Text), reply.Parts.OfType<ReplyPart.Quotation>().Select(quote => quote.Excerpt.Text));
    }

    [Fact]
    public async Task Only_given_answers_can_be_rated()
    {
        var answer = (await _open.SayAsync("Who is Tina Salama?")).Answer!;
        var cancellation = TestContext.Current.CancellationToken;
        Assert.True(await _open.Briefing.RateAsync(answer.Receipt.Id, new ConversationId("test:1"), true, cancellation));
        Assert.False(await _open.Briefing.RateAsync(new ReceiptId("NEVER"), new ConversationId("test:1"), true, cancellation));
    }

    [Fact]
    public async Task Help_in_French_is_French() => Assert.Contains("Répond à une question", await _open.ReadAsync("/help", locale: Language.French), StringComparison.Ordinal);
}

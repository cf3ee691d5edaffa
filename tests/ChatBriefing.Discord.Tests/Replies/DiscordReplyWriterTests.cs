using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Replies;

public sealed class DiscordReplyWriterTests(SpecCheck spec)
{
    private const string Sentence = "The harbour counted many boats that year. ";

    [Fact]
    public void Any_reply_keeps_every_limit_and_shows_nothing_that_the_corpus_could_use() =>
        HostileReply.Any.Sample(reply => MessageLimits.Check(Some.Writer.Write(reply, isPrivate: false)), iter: 500);

    [Fact]
    public async Task Discord_takes_any_reply()
    {
        var replies = new List<Reply>();
        HostileReply.Any.Sample(replies.Add, iter: 100, threads: 1);
        foreach (var reply in replies)
        {
            var json = JsonSerializer.Serialize(Some.Writer.Write(reply, isPrivate: true), DiscordJson.Default.MessageBody);
            Assert.Empty(await spec.CheckRequestAsync("POST", "/interactions/1/token/callback", $$"""{"type":7,"data":{{json}}}"""));
        }
    }

    [Fact]
    public void Any_address_is_one_whole_link_or_none() => HostileText.Any.Sample(text =>
    {
        var article = Some.Article(url: "https://news.example/" + text);
        var shown = DiscordMarkdown.Show($"{Links.Linked("x", new Links((_, _) => null).To(article), "open", 10)} after");
        Assert.Equal("x after", shown.Text);
        // The path of an address may look like an invite; within an embed it is none.
        Assert.All(shown.Found.Where(found => found.Kind != "invite"), found => Assert.True(found.Kind == "link" && found.Target.StartsWith("https://news.example/", StringComparison.Ordinal)));
    }, iter: 2_000);

    [Fact]
    public async Task An_answer_reads_from_the_question_to_the_small_print()
    {
        var excerpt = Some.Excerpt("About 12 boats came in 2021.", highlights: new TextSpan(0, 5));
        var reply = Some.Reply(
            new ReplyPart.Remark("Read as: boats"),
            new ReplyPart.Brief(new ShortAnswer("12 boats", 1, new TextSpan(16, 8))),
            new ReplyPart.Quotation(excerpt, Answers: true),
            new ReplyPart.Differing(new Disagreement([new("12 boats", 1, default), new("15 boats", 2, default)])),
            new ReplyPart.FactTable([new CitedFact(1, "Harbour", "Boats", "12 boats", default, excerpt, null)]),
            new ReplyPart.Remark("High confidence · Receipt ABCDEFGH2345"),
            new ReplyPart.Remark("Published 9 March 2025, over a year ago.")) with
        { Answer = Some.Answer("How many boats?", excerpt) };

        var embed = Assert.Single((await WriteAsync(reply)).Embeds!);
        Assert.Equal(
            """
            -# Read as\: boats
            ## 12 boats [\[1\]](https://briefing.example/articles/folder%2Fan%20article?start=10&length=28#cited)
            > About **12 boats** came in 2021.
            -# \[1\] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10&length=28#cited) · A source · 9 March 2025
            """.ReplaceLineEndings("\n"),
            embed.Description);
        Assert.Equal(("How many boats?", Colors.Answer), (embed.Title, embed.Color));
        Assert.Equal([new("⚖️ The sources differ", "- **12 boats** \\[1\\]\n- **15 boats** \\[2\\]"), new EmbedField("Harbour", "Boats: **12 boats** \\[1\\]")], embed.Fields);
        Assert.Equal("High confidence · Receipt ABCDEFGH2345 · Published 9 March 2025, over a year ago.", embed.Footer?.Text);
    }

    [Fact]
    public async Task What_is_near_is_marked_and_has_another_colour()
    {
        var reply = Some.Reply(new ReplyPart.Prose("No answer."), new ReplyPart.Prose("Near:"), Some.Quotation("Something else.", answers: false)) with { Answer = Some.Answer("Why?") };
        var message = (await WriteAsync(reply));
        Assert.StartsWith("### No answer.\n**Near\\:**\n> Something else.\n-# **not an answer** · \\[1\\] [A title](", message.Embeds![0].Description, StringComparison.Ordinal);
        Assert.Equal(Colors.Refusal, message.Embeds[0].Color);
        Assert.Empty(message.Components!);
    }

    [Fact]
    public async Task Every_excerpt_keeps_its_citation_when_it_is_cut()
    {
        var quotations = Enumerable.Range(1, 6).Select(number => Some.Quotation(string.Concat(Enumerable.Repeat(Sentence, 200)), number));
        var text = (await WriteAsync(Some.Reply([.. quotations]))).Embeds![0].Description!;
        Assert.Equal(6, text.Split(". …\n-# ").Length - 1);
        Assert.All(Enumerable.Range(1, 6), number => Assert.Contains($"\n-# \\[{number}\\] [A title](https://", text, StringComparison.Ordinal));
        Assert.InRange(text.Length, 3_900, 4_096);
    }

    [Fact]
    public async Task Excerpts_without_any_room_are_counted()
    {
        var quotations = Enumerable.Range(1, 40).Select(number => Some.Quotation(string.Concat(Enumerable.Repeat(Sentence, 200)), number)).ToArray();
        var text = (await WriteAsync(Some.Reply([.. quotations]))).Embeds![0].Description!;
        var shown = text.Split("\n-# \\[").Length - 1;
        Assert.EndsWith($"\n\n-# … and {40 - shown} more excerpts, for want of room", text, StringComparison.Ordinal);
        Assert.StartsWith("> The harbour", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_loses_its_links_before_its_items_and_says_what_is_missing()
    {
        var items = Enumerable.Range(1, 60).Select(number => new ListItem($"Report {number}", "Coast Herald", new ArticleId($"report-{number}"))).ToArray();
        Assert.Contains("](https://", await DescriptionAsync(new ReplyPart.Listing([.. items.Take(20)])), StringComparison.Ordinal);
        Assert.EndsWith("\n- **Report 60** · Coast Herald", await DescriptionAsync(new ReplyPart.Listing(items)), StringComparison.Ordinal);
        Assert.EndsWith(" more", await DescriptionAsync(new ReplyPart.Listing([.. Enumerable.Repeat(items, 20).SelectMany(item => item)])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_article_is_cut_with_a_link_to_go_on()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 300));
        var article = new Article
        {
            Id = new ArticleId("a"),
            Title = "Boats [2021]",
            Text = text,
            Sha256 = string.Empty,
            Language = Language.English,
            Paragraphs = [new Paragraph(ParagraphRole.Body, new TextSpan(0, text.Length), [])],
        };
        var embed = (await WriteAsync(Some.Reply(new ReplyPart.FullArticle(article)))).Embeds![0];
        Assert.Equal(("Boats \\[2021\\]", "https://briefing.example/articles/a"), (embed.Title, embed.Url));
        Assert.EndsWith("that year. …\n\n[Read on](https://briefing.example/articles/a)", embed.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://news.example/a_(b)?c=*", "[A title](https://news.example/a_%28b%29?c=%2A)")]
    [InlineData("javascript:alert(1)", "A title")]
    [InlineData("https://user:pass@news.example/", "A title")]
    [InlineData("ftp://news.example/", "A title")]
    [InlineData(null, "A title")]
    public async Task Without_a_viewer_the_original_is_linked_where_it_is_a_web_address(string? url, string title)
    {
        var quotation = new ReplyPart.Quotation(Some.Excerpt("Words.", article: Some.Article(url: url)), Answers: true);
        var message = await WriteAsync(Some.Reply(quotation), Some.WriterWithoutViewer, string.Empty);
        Assert.Equal($"> Words.\n-# \\[1\\] {title} · A source · 9 March 2025", message.Embeds![0].Description);
        Assert.Equal(title != "A title", message.Components!.Count > 0);
    }

    [Theory]
    [InlineData("Report [draft]", "Report \\[draft\\] ([open](https://")]
    [InlineData("https://bank.example", "https\\://bank.example ([open](https://")]
    public async Task A_title_that_cannot_be_a_link_has_one_beside_it(string title, string line) =>
        Assert.Contains(line, await DescriptionAsync(new ReplyPart.Quotation(Some.Excerpt("Words.", article: Some.Article(title)), Answers: true)), StringComparison.Ordinal);

    [Fact]
    public async Task A_source_cannot_take_over_the_link_before_it()
    {
        var text = await DescriptionAsync(new ReplyPart.Quotation(Some.Excerpt("Words.", article: Some.Article("Title", "Evil](https://evil.example)")), Answers: true));
        Assert.Equal("https://briefing.example/articles/folder%2Fan%20article?start=10&length=6#cited", Assert.Single(DiscordMarkdown.Show(text).Found, found => found.Kind == "link").Target);
    }

    [Fact]
    public async Task A_quote_from_a_former_version_leads_nowhere()
    {
        var message = (await WriteAsync(Some.Reply(Some.Quotation("Words.") with { Former = true })));
        Assert.DoesNotContain("https://", message.Embeds![0].Description!, StringComparison.Ordinal);
        Assert.Empty(message.Components!);
    }

    [Fact]
    public async Task Next_steps_stand_in_one_row_and_questions_below()
    {
        var excerpt = Some.Excerpt("Words.");
        var reply = Some.Reply(new ReplyPart.Quotation(excerpt, Answers: true)) with
        {
            Answer = Some.Answer("Why?", excerpt),
            Actions = [new ReplyAction("Show in context", "/context X"), new ReplyAction("Next", "/more X 2", TurnsPage: true)],
            Suggestions = ["Who came?", "Who came?", new string('x', 99)],
        };
        var rows = (await WriteAsync(reply)).Components!;
        Assert.Equal(["c:/context X", "p:/more X 2", null, "u:ABCDEFGH2345", "d:ABCDEFGH2345"], rows[0].Components.Cast<Button>().Select(button => button.CustomId));
        Assert.Equal([new SelectOption("Who came?", "a:Who came?")], Assert.IsType<StringSelect>(Assert.Single(rows[1].Components)).Options);
        Assert.Equal(2, rows.Count);
    }

    [Theory]
    [InlineData(true, MessageFlags.Ephemeral)]
    [InlineData(false, null)]
    public async Task A_private_reply_is_for_the_caller_alone(bool isPrivate, int? flags) =>
        Assert.Equal(flags, (await WriteAsync(Some.Reply(new ReplyPart.Prose("Done.")), isPrivate: isPrivate)).Flags);

    private async Task<string> DescriptionAsync(ReplyPart part) => (await WriteAsync(Some.Reply(part))).Embeds![0].Description!;

    /// <summary>The message, which keeps the limits and, where that can be checked, is one that Discord takes.</summary>
    private async Task<MessageBody> WriteAsync(Reply reply, DiscordReplyWriter? writer = null, string links = "https://briefing.example/", bool isPrivate = false)
    {
        var message = (writer ?? Some.Writer).Write(reply, isPrivate);
        MessageLimits.Check(message, links);
        if (await spec.MissingAsync() is null)
        {
            Assert.Empty(await spec.CheckRequestAsync("POST", "/channels/1/messages", JsonSerializer.Serialize(message, DiscordJson.Default.MessageBody)));
        }

        return message;
    }
}

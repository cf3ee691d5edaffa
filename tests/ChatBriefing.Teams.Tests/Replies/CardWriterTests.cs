using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class CardWriterTests
{
    private const string Sentence = "The harbour counted many boats that year. ";
    private const string Cited = "https://briefing.example/articles/folder%2Fan%20article?start=10&length=6#cited";

    [Fact]
    public void Any_reply_is_a_card_within_the_limits() => HostileReply.Any.Sample(reply => MessageLimits.Check(SomeReplies.Writer.Card(reply)), iter: 500);

    [Fact]
    public void A_message_with_a_card_says_in_a_line_what_it_holds()
    {
        var message = SomeReplies.Writer.Write(SomeReplies.Reply(new ReplyPart.Headline("What *I* can do"), new ReplyPart.Prose("Ask.")));
        MessageLimits.Check(message);
        Assert.Equal("What *I* can do", message.Summary);
        Assert.Equal("What \\*I\\* can do", Assert.IsType<AdaptiveCard>(Assert.Single(message.Attachments!).Content).FallbackText);
    }

    [Fact]
    public void An_answer_reads_from_the_question_to_the_small_print()
    {
        var excerpt = SomeReplies.Excerpt("About 12 boats came in 2021.");
        var card = Write(SomeReplies.Reply(
            new ReplyPart.Brief(new ShortAnswer("12 boats", 1, new TextSpan(16, 8))),
            new ReplyPart.Quotation(excerpt, Answers: true),
            new ReplyPart.Differing(new Disagreement([new("12 boats", 1, default), new("15 boats", 2, default)])),
            new ReplyPart.Remark("High confidence")) with
        { Answer = SomeReplies.Answer("How many boats?", excerpt) });
        Assert.Equal(
            [
                "How many boats?", "12 boats [1]", "About **12 boats** came in 2021.",
                "[1] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10&length=28#cited) · A source · 9 March 2025",
                "⚖️ The sources differ:", "**12 boats** [1]", "**15 boats** [2]", "High confidence",
            ],
            Texts(card));
        Assert.IsType<Container>(card.Body[2]);
        Assert.Equal(new TextBlock("How many boats?") { Size = "Medium", Weight = "Bolder" }, card.Body[0]);
        Assert.Equal(new TextBlock("High confidence") { Size = "Small", IsSubtle = true, Spacing = "Small" }, card.Body[^1]);
    }

    [Fact]
    public void Quick_facts_stand_in_a_table_for_each_topic_with_their_sources_below()
    {
        var card = Write(SomeReplies.Reply(new ReplyPart.Headline("Quick facts"), new ReplyPart.FactTable(
        [
            new CitedFact(1, "Harbour", "Boats", "12", default, SomeReplies.Excerpt("Words."), null),
            new CitedFact(1, "Town", "Name", "Cove", default, SomeReplies.Excerpt("Words."), null),
        ])));
        Assert.Equal(["Quick facts", "Harbour", "Boats", "12 [1]", "Town", "Name", "Cove [1]", "Sources", $"[1] [A title]({Cited}) · A source · 9 March 2025"], Texts(card));
        Assert.Equal(2, card.Body.OfType<FactSet>().Count());
    }

    [Fact]
    public void A_long_list_says_how_much_is_missing()
    {
        var items = Enumerable.Range(1, 300).Select(number => new ListItem($"Report {number}", "Coast Herald", new ArticleId($"report-{number}"))).ToArray();
        var texts = Texts(Write(SomeReplies.Reply(new ReplyPart.Listing(items))));
        Assert.Equal("[Report 1](https://briefing.example/articles/report-1) · Coast Herald", texts[0]);
        Assert.Equal($"… and {300 - (texts.Length - 1)} more", texts[^1]);
        Assert.InRange(texts.Length, 60, 150);
    }

    [Fact]
    public void A_long_article_is_cut_with_a_link_to_go_on()
    {
        var text = string.Concat(Enumerable.Repeat(Sentence, 100));
        var article = new Article
        {
            Id = new ArticleId("a"),
            Title = "Boats [2021]",
            Text = string.Concat(Enumerable.Repeat(text, 10)),
            Sha256 = string.Empty,
            Language = Language.English,
            Paragraphs = [.. Enumerable.Range(0, 10).Select(i => new Paragraph(ParagraphRole.Body, new TextSpan(i * text.Length, text.Length), []))],
        };
        var card = Write(SomeReplies.Reply(new ReplyPart.FullArticle(article)));
        var texts = Texts(card);
        Assert.Equal(("Boats \\[2021\\]", "no date stated"), (texts[0], texts[1]));
        Assert.EndsWith("that year. …", texts[^2], StringComparison.Ordinal);
        Assert.Equal("[Read on](https://briefing.example/articles/a)", texts[^1]);
        Assert.Equal(new OpenUrlAction("Read the article", "https://briefing.example/articles/a"), Assert.Single(card.Actions!));
    }

    [Fact]
    public void Excerpts_without_any_room_are_counted()
    {
        var texts = Texts(Write(SomeReplies.Reply([.. Enumerable.Range(1, 40).Select(number => SomeReplies.Quotation(string.Concat(Enumerable.Repeat(Sentence, 90)), number))])));
        var shown = texts.Count(text => text.StartsWith('['));
        Assert.InRange(shown, 5, 20);
        Assert.Equal($"… and {40 - shown} more excerpts, for want of room", texts[^1]);
    }

    [Fact]
    public void Next_steps_are_buttons_and_the_article_is_one_more()
    {
        var card = Write(SomeReplies.Reply(SomeReplies.Quotation("Words.")) with { Actions = [.. Enumerable.Range(1, 9).Select(page => new ReplyAction($"Page {page}", $"/more X {page}", TurnsPage: true))] });
        Assert.Equal(["Page 1", "Page 2", "Page 3", "Page 4", "Page 5", "Read the article"], card.Actions!.Select(action => action.Title));
        Assert.Equal(new CallData("/more X 1", TurnsPage: true), Assert.IsType<ExecuteAction>(card.Actions![0]).Data);
        Assert.Equal(new OpenUrlAction("Read the article", Cited), card.Actions![^1]);
    }

    [Fact]
    public void A_quote_from_a_former_version_leads_nowhere()
    {
        var card = Write(SomeReplies.Reply(SomeReplies.Quotation("Words.") with { Former = true }));
        Assert.Equal(["Words.", "[1] A title · A source · 9 March 2025"], Texts(card));
        Assert.Null(card.Actions);
    }

    [Fact]
    public void An_empty_reply_is_a_card_all_the_same() => Assert.Equal(["…"], Texts(Write(SomeReplies.Reply())));

    private static string[] Texts(AdaptiveCard card) => [.. card.Body.SelectMany(MessageLimits.Texts)];

    private static AdaptiveCard Write(Reply reply)
    {
        var card = SomeReplies.Writer.Card(reply);
        MessageLimits.Check(card);
        return card;
    }
}

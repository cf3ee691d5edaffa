using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class TeamsReplyWriterTests
{
    private const string Sentence = "The harbour counted many boats that year. ";

    [Fact]
    public void Any_reply_keeps_every_limit_and_shows_nothing_that_the_corpus_could_use() =>
        HostileReply.Any.Sample(reply => MessageLimits.Check(SomeReplies.Writer.Write(reply)), iter: 500);

    [Fact]
    public void An_answer_reads_from_the_short_answer_to_the_small_print()
    {
        var excerpt = SomeReplies.Excerpt("About 12 boats came in 2021.", highlights: new TextSpan(0, 5));
        var other = SomeReplies.Excerpt("Some count 15 boats & more.", 2);
        var reply = SomeReplies.Reply(
            new ReplyPart.Remark("Read as: boats"),
            new ReplyPart.Brief(new ShortAnswer("12 boats", 1, new TextSpan(16, 8))),
            new ReplyPart.Quotation(excerpt, Answers: true),
            new ReplyPart.Quotation(other, Answers: true),
            new ReplyPart.Differing(new Disagreement([new("12 boats", 1, default), new("15 boats", 2, default)])),
            new ReplyPart.FactTable([new CitedFact(1, "Harbour", "Boats", "12 boats", default, excerpt, null), new CitedFact(3, "Harbour", "Town", "Cove", default, SomeReplies.Excerpt("At Cove.", 3), null)]),
            new ReplyPart.Remark("High confidence · Receipt ABCDEFGH2345")) with
        { Answer = SomeReplies.Answer("How many boats?", excerpt, other) };

        var message = Write(reply);
        Assert.Equal(
            """
            **12 boats** [1]

            *Read as: boats*

            > About **12 boats** came in 2021.

            [1] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10&length=28#cited) · A source · 9 March 2025

            > Some count 15 boats &amp; more.

            [2] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10&length=27#cited) · A source · 9 March 2025

            ⚖️ The sources differ: **12 boats** [1] · **15 boats** [2]

            Harbour · Boats: **12 boats** [1]

            Harbour · Town: **Cove** [3]

            [3] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10&length=8#cited) · A source · 9 March 2025

            *High confidence · Receipt ABCDEFGH2345*
            """.ReplaceLineEndings("\n"),
            message.Text);
        var entity = Assert.Single(message.Entities!);
        Assert.Equal([1, 2, 3], entity.Citation.Select(claim => claim.Position));
        Assert.Equal(("A title", "About 12 boats came in 2021."), (entity.Citation[0].Appearance.Name, entity.Citation[0].Appearance.Abstract));
        Assert.Equal(["A source", "9 March 2025"], entity.Citation[0].Appearance.Keywords);
        Assert.Equal("https://briefing.example/articles/folder%2Fan%20article?start=10&length=28#cited", entity.Citation[0].Appearance.Url);
        Assert.Equal(("default", "en-US", null), (message.ChannelData?.FeedbackLoop?.Type, message.Locale, message.Attachments));
    }

    [Fact]
    public void What_is_near_is_marked_and_never_cited()
    {
        var reply = SomeReplies.Reply(new ReplyPart.Prose("No answer."), new ReplyPart.Prose("Near:"), SomeReplies.Quotation("Something else.", answers: false)) with { Answer = SomeReplies.Answer("Why?") };
        var message = Write(reply);
        Assert.StartsWith("**No answer.**\n\n**Near:**\n\n> Something else.\n\n**not an answer** · [A title](https://", message.Text, StringComparison.Ordinal);
        Assert.Null(message.Entities);
        Assert.Null(message.ChannelData);
        Assert.DoesNotContain("[1]", string.Concat(SomeReplies.Writer.Card(reply).Body.SelectMany(MessageLimits.Texts)), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_questions_are_offered_in_a_message_of_their_own()
    {
        var reply = SomeReplies.Reply(new ReplyPart.Prose("Ask me.")) with { Suggestions = ["Who?", "Who?", "What?", "When?", "Where?"] };
        Assert.Null(Write(reply).SuggestedActions);
        var offered = TeamsReplyWriter.FollowUps(reply)!;
        MessageLimits.Check(offered);
        Assert.Equal(("Ask next:", null), (offered.Text, offered.Attachments));
        Assert.Equal(["Who?", "What?", "When?"], offered.SuggestedActions!.Actions.Select(action => action.Value));
        Assert.All(offered.SuggestedActions.Actions, action => Assert.Equal(("imBack", action.Title), (action.Type, action.Value)));
    }

    [Fact]
    public void Without_questions_there_is_no_such_message() => Assert.Null(TeamsReplyWriter.FollowUps(SomeReplies.Reply(new ReplyPart.Prose("Ask me."))));

    [Fact]
    public void Next_steps_of_an_answer_are_buttons_below_it()
    {
        var reply = SomeReplies.Reply(SomeReplies.Quotation("Words.", answers: true)) with { Answer = SomeReplies.Answer("Why?", SomeReplies.Excerpt("Words.")), Actions = [new ReplyAction("Show in context", "/context AB12")] };
        var message = Write(reply);
        var card = Assert.IsType<AdaptiveCard>(Assert.Single(message.Attachments!).Content);
        var button = Assert.IsType<ExecuteAction>(Assert.Single(card.Actions!));
        Assert.Equal(("Show in context", "/context AB12"), (button.Title, button.Data.Call));
        Assert.Equal("Show in context", card.FallbackText);
        Assert.NotNull(message.Text);
        Assert.NotNull(message.Entities);
    }

    [Fact]
    public void How_far_a_long_command_has_come_is_a_card()
    {
        var message = SomeReplies.Writer.Interim(SomeReplies.Reply(new ReplyPart.Prose("Indexing: 5 of 10 files")));
        MessageLimits.Check(message);
        Assert.Equal(OutgoingAttachment.AdaptiveType, Assert.Single(message.Attachments!).ContentType);
    }

    [Fact]
    public void A_few_words_are_plain_text()
    {
        var message = Write(SomeReplies.Reply(new ReplyPart.Prose("Done: <b>2</b> files."), new ReplyPart.Prose("All well.")));
        Assert.Equal("Done: &lt;b&gt;2&lt;/b&gt; files.\n\nAll well.", message.Text);
    }

    [Fact]
    public void A_notice_is_shown_as_it_stands() => Assert.Equal("Not *now* <at>you</at>.", TeamsMarkdown.Show(SomeReplies.Writer.Notice("Not *now* <at>you</at>.").Text!).Text);

    [Fact]
    public void A_long_answer_cites_what_it_quotes_and_counts_the_rest()
    {
        var excerpts = Enumerable.Range(1, 40).Select(number => SomeReplies.Excerpt(string.Concat(Enumerable.Repeat(Sentence, 90)), number)).ToArray();
        var message = Write(SomeReplies.Reply([new ReplyPart.Brief(new ShortAnswer("many", 40, default)), .. excerpts.Select(excerpt => new ReplyPart.Quotation(excerpt, Answers: true))]) with
        {
            Answer = SomeReplies.Answer("How many?", excerpts),
        });
        var shown = message.Entities![0].Citation.Count;
        Assert.InRange(shown, 10, 20);
        Assert.StartsWith("**many**\n\n> The harbour", message.Text, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n*… and {40 - shown} more excerpts, for want of room*", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_abstract_is_cut_after_a_word()
    {
        var excerpt = SomeReplies.Excerpt(string.Concat(Enumerable.Repeat(Sentence, 9)));
        var message = Write(SomeReplies.Reply(new ReplyPart.Quotation(excerpt, Answers: true)) with { Answer = SomeReplies.Answer("Why?", excerpt) });
        var cut = message.Entities![0].Citation[0].Appearance.Abstract;
        Assert.EndsWith("harbour counted many boats…", cut, StringComparison.Ordinal);
        Assert.StartsWith(cut[..^1], excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_are_worded_as_Teams_expects_them()
    {
        var excerpt = SomeReplies.Excerpt("Words.");
        var message = Write(SomeReplies.Reply(new ReplyPart.Quotation(excerpt with { Page = 4 }, Answers: true)) with { Answer = SomeReplies.Answer("Why?", excerpt) });
        Assert.Equal(
            """
            {"type":"message","text":"\u003E Words.\n\n[1] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10\u0026length=6#cited) \u00B7 A source \u00B7 9 March 2025 \u00B7 page 4","textFormat":"markdown","locale":"en-US",
            "entities":[{"citation":[{"position":1,"appearance":{"name":"A title","abstract":"Words.","url":"https://briefing.example/articles/folder%2Fan%20article?start=10\u0026length=6#cited",
            "keywords":["A source","9 March 2025","page 4"],"@type":"DigitalDocument"},"@type":"Claim"}],"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","@id":""}],
            "channelData":{"feedbackLoop":{"type":"default"}}}
            """.ReplaceLineEndings(string.Empty),
            JsonSerializer.Serialize(message, TeamsJson.Default.OutgoingActivity));
    }

    [Theory]
    [InlineData("https://news.example/a_(b)?c=*", "[A title](https://news.example/a_%28b%29?c=%2A)")]
    [InlineData("javascript:alert(1)", "A title")]
    [InlineData("https://user:pass@news.example/", "A title")]
    [InlineData("ftp://news.example/", "A title")]
    [InlineData(null, "A title")]
    public void Without_a_viewer_the_original_is_linked_where_it_is_a_web_address(string? url, string title)
    {
        var excerpt = SomeReplies.Excerpt("Words.", article: SomeReplies.Article(url: url));
        var message = SomeReplies.WriterWithoutViewer.Write(SomeReplies.Reply(new ReplyPart.Quotation(excerpt, Answers: true)) with { Answer = SomeReplies.Answer("Why?", excerpt) });
        MessageLimits.Check(message, "https://news.example/");
        Assert.Equal($"> Words.\n\n[1] {title} · A source · 9 March 2025", message.Text);
        Assert.Equal(title != "A title", message.Entities![0].Citation[0].Appearance.Url is not null);
    }

    [Fact]
    public void A_source_cannot_take_over_the_link_before_it()
    {
        var excerpt = SomeReplies.Excerpt("Words.", article: SomeReplies.Article("Title", "Evil](https://evil.example)"));
        var text = Write(SomeReplies.Reply(new ReplyPart.Quotation(excerpt, Answers: true)) with { Answer = SomeReplies.Answer("Why?", excerpt) }).Text!;
        Assert.Equal("https://briefing.example/articles/folder%2Fan%20article?start=10&length=6#cited", Assert.Single(TeamsMarkdown.Show(text).Found, found => found.Kind == "link").Target);
    }

    private static OutgoingActivity Write(Reply reply)
    {
        var message = SomeReplies.Writer.Write(reply);
        MessageLimits.Check(message);
        return message;
    }
}

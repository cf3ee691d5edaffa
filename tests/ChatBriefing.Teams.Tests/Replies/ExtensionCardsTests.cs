using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class ExtensionCardsTests
{
    private readonly ExtensionCards _cards = new(SomeReplies.Viewer);

    [Fact]
    public void A_result_is_a_card_of_one_cited_excerpt_with_a_preview() => Assert.Equal(
        """
        {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":
        {"body":[{"type":"TextBlock","text":"A title","size":"Medium","weight":"Bolder","wrap":true},
        {"type":"Container","items":[{"type":"TextBlock","text":"Twelve boats came.","wrap":true}],"style":"emphasis"},
        {"type":"TextBlock","text":"[1] [A title](https://briefing.example/articles/folder%2Fan%20article?start=10\u0026length=18#cited) \u00B7 A source \u00B7 9 March 2025","size":"Small","isSubtle":true,"wrap":true,"spacing":"Small"}],
        "type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","fallbackText":"A title",
        "actions":[{"type":"Action.OpenUrl","url":"https://briefing.example/articles/folder%2Fan%20article?start=10\u0026length=18#cited","title":"Read the article"}]},
        "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"A source \u00B7 9 March 2025","subtitle":"A title","text":"Twelve boats came."}}}]}}
        """.ReplaceLineEndings(string.Empty),
        JsonSerializer.Serialize(_cards.Results([SomeReplies.Excerpt("Twelve boats came.", 4)], Language.English), TeamsJson.Default.ExtensionResult));

    [Theory]
    [InlineData(Language.English, "The sources say nothing about this.")]
    [InlineData(Language.French, "Les sources n\\u2019en disent rien.")]
    public void Without_results_it_says_so(Language language, string words) => Assert.Equal(
        $$$"""{"composeExtension":{"type":"message","text":"{{{words}}}"}}""",
        JsonSerializer.Serialize(_cards.Results([], language), TeamsJson.Default.ExtensionResult));

    [Fact]
    public void Any_results_keep_every_limit() => Gen.Select(HostileText.AnyLength, HostileText.AnyLength).Array[1, 40].Sample(
        texts =>
        {
            var result = _cards.Results([.. texts.Select((text, i) => SomeReplies.Excerpt(text.Item1, i + 1, SomeReplies.Article(text.Item2, text.Item1)))], Language.French);
            Check(result);
            Assert.InRange(result.ComposeExtension.Attachments!.Count, 1, 25);
        },
        iter: 100);

    [Fact]
    public void Any_reply_can_be_inserted() => HostileReply.Any.Sample(reply => Check(_cards.Result(reply)), iter: 200);

    [Fact]
    public void An_inserted_answer_has_the_question_as_its_title_and_its_cited_excerpts()
    {
        var excerpt = SomeReplies.Excerpt("Twelve boats came.");
        var result = _cards.Result(SomeReplies.Reply(new ReplyPart.Quotation(excerpt, Answers: true)) with { Answer = SomeReplies.Answer("How many boats?", excerpt) });
        var card = Assert.IsType<AdaptiveCard>(Assert.Single(result.ComposeExtension.Attachments!).Content);
        string[] texts = [.. card.Body.SelectMany(MessageLimits.Texts)];
        Assert.Equal(["How many boats?", "Twelve boats came."], texts[..2]);
        Assert.StartsWith("[1] [A title](", texts[2], StringComparison.Ordinal);
    }

    private static void Check(ExtensionResult result)
    {
        Assert.InRange(JsonSerializer.Serialize(result, TeamsJson.Default.ExtensionResult).Length, 1, 80 * 1024 / 2);
        foreach (var attachment in result.ComposeExtension.Attachments!)
        {
            MessageLimits.Check(Assert.IsType<AdaptiveCard>(attachment.Content));
            var preview = Assert.IsType<ThumbnailCard>(attachment.Preview!.Content);
            Assert.InRange(preview.Title.Length, 1, 80);
            Assert.InRange(preview.Text.Length, 1, 160);
        }
    }
}

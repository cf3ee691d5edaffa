using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Text = "Port news\n\nThe port of Lobito is owned by Angola. Ships from Chile call there on Mondays.\n";

    private readonly TemporaryFolder _corpus = new();
    private readonly TemporaryFolder _data = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _corpus.Dispose();
        _data.Dispose();
    }

    [Theory]
    [InlineData("The port was sold.", "The article has changed since: [1].")]
    [InlineData(null, "The article is no longer among the sources: [1].")]
    public async Task What_was_cited_is_quoted_from_the_version_of_then(string? now, string said)
    {
        var answer = await AnswerAndKeepAsync();
        Replace(now);
        using var later = Open();
        var reply = await SayAsync(later, $"/verify {answer.Receipt.Id}");
        Assert.Equal(
            [
                new ReplyPart.Remark("Asked: Who owns the port of Lobito?"),
                new ReplyPart.Prose(said),
                new ReplyPart.Prose("Word for word from the version that was cited, which is no longer in the corpus: [1]."),
            ],
            reply.Parts.Take(3));
        var quote = Assert.IsType<ReplyPart.Quotation>(reply.Parts[3]);
        Assert.True(quote.Former);
        Assert.Equal(answer.Excerpts[0].Text, quote.Excerpt.Text);
        Assert.Equal(answer.Excerpts[0].Source, quote.Excerpt.Source);
    }

    [Fact]
    public async Task What_was_not_kept_is_only_said_to_be_gone()
    {
        var answer = await AnswerAndKeepAsync();
        using (var database = HistoryDatabase.Open(_data.Path))
        {
            await new KeptArticles(database, TimeProvider.System).ForgetAsync(new ArticleId("port"), Cancellation);
        }

        Replace(null);
        using var later = Open();
        Assert.DoesNotContain((await SayAsync(later, $"/verify {answer.Receipt.Id}")).Parts, part => part is ReplyPart.Quotation);
    }

    private static Task<Reply> SayAsync(Briefing briefing, string text) =>
        briefing.ReplyAsync(new IncomingMessage(new ConversationId("test:1"), text), Cancellation);

    private async Task<Answer> AnswerAndKeepAsync()
    {
        _corpus.Write("port.txt", Text);
        _corpus.Write("other.txt", "Other news\n\nThe mine of Kolwezi opened in spring.\n");
        using var briefing = Open();
        var answer = (await SayAsync(briefing, "Who owns the port of Lobito?")).Answer!;
        Assert.Single(answer.Excerpts);
        using var database = HistoryDatabase.Open(_data.Path);
        await new KeptArticles(database, TimeProvider.System).KeepAsync(briefing.Article(new ArticleId("port"))!, Cancellation);
        return answer;
    }

    private void Replace(string? text)
    {
        File.Delete(Path.Combine(_corpus.Path, "port.txt"));
        if (text is not null)
        {
            _corpus.Write("port.txt", $"Port news\n\n{text}\n");
        }
    }

    private Briefing Open() => Briefing.Open(new BriefingOptions(_corpus.Path, _data.Path, new AnswersOptions()), TimeProvider.System, null, Cancellation);
}

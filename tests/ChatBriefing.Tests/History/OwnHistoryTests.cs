using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class OwnHistoryTests : IDisposable
{
    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private OwnHistory Own => new(_history.Database);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task A_conversation_is_given_what_is_kept_about_it_and_nothing_of_others()
    {
        await FillAsync();
        var kept = await Own.ReadAsync(OpenHistory.Here, Cancellation);
        Assert.Equal("Who here?", kept.Last!.Question);
        Assert.Equal(_history.Time.GetUtcNow(), kept.LastUsed);
        Assert.Equal([new OwnRating(OpenHistory.Given.Id, "Who?", false, "wrong here", _history.Time.GetUtcNow())], kept.Ratings);
        Assert.True((await Own.ReadAsync(new ConversationId("test:never"), Cancellation)).IsEmpty);
    }

    [Fact]
    public async Task What_is_forgotten_leaves_no_trace_in_the_files_and_others_keep_theirs()
    {
        await FillAsync();
        await Own.ForgetAsync(OpenHistory.Here, Cancellation);
        Assert.True((await Own.ReadAsync(OpenHistory.Here, Cancellation)).IsEmpty);
        Assert.Single((await Own.ReadAsync(OpenHistory.There, Cancellation)).Ratings);
        foreach (var file in Directory.EnumerateFiles(_history.Folder))
        {
            var text = Encoding.Latin1.GetString(Read(file));
            Assert.DoesNotContain("test:here", text, StringComparison.Ordinal);
            Assert.DoesNotContain("wrong here", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Who here?", text, StringComparison.Ordinal);
        }
    }

    private static byte[] Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        open.CopyTo(content);
        return content.ToArray();
    }

    private async Task FillAsync()
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        foreach (var (conversation, word) in new[] { (OpenHistory.Here, "here"), (OpenHistory.There, "there") })
        {
            await new Conversations(_history.Database, _history.Time).RememberAsync(conversation, new Turn($"Who {word}?", QuestionKind.Who, null, null, null), Cancellation);
            await new Ratings(_history.Database, _history.Time).RateAsync(OpenHistory.Given.Id, conversation, false, $"wrong {word}", Cancellation);
        }
    }
}

using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class ConversationsTests : IDisposable
{
    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Conversations Conversations => new(_history.Database, _history.Time);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task A_conversation_remembers_its_last_turn()
    {
        var last = new Turn("Who asked?", QuestionKind.Who, "Rubio", OpenHistory.Place, null);
        await Conversations.RememberAsync(OpenHistory.Here, last with { Question = "Before?" }, Cancellation);
        await Conversations.RememberAsync(OpenHistory.Here, last, Cancellation);
        Assert.Equal(last, await Conversations.LastAsync(OpenHistory.Here, Cancellation));
        Assert.Null(await Conversations.LastAsync(OpenHistory.There, Cancellation));
    }

    [Fact]
    public async Task Many_can_save_at_once()
    {
        var turn = new Turn("Who?", QuestionKind.Who, null, null, null);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(() => Conversations.RememberAsync(new ConversationId($"test:{i}"), turn, Cancellation))));
        Assert.Equal(turn, await Conversations.LastAsync(new ConversationId("test:499"), Cancellation));
    }
}

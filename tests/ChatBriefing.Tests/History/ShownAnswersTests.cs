using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class ShownAnswersTests : IDisposable
{
    private static readonly ReceiptId First = new("FIRST");
    private static readonly ReceiptId Second = new("SECOND");

    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ShownAnswers Shown => new(_history.Database, _history.Time);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task A_message_leads_to_the_answer_that_it_shows_for_everybody()
    {
        await FillAsync();
        Assert.Equal(First, await Shown.FindAsync("test/1", OpenHistory.There, Cancellation));
        Assert.Null(await Shown.FindAsync("test/3", OpenHistory.Here, Cancellation));
    }

    [Fact]
    public async Task Without_a_message_the_last_answer_of_the_conversation_is_meant()
    {
        await FillAsync();
        Assert.Equal(Second, await Shown.FindAsync(null, OpenHistory.Here, Cancellation));
        Assert.Null(await Shown.FindAsync(null, OpenHistory.There, Cancellation));
    }

    [Fact]
    public async Task It_is_forgotten_with_the_conversation()
    {
        await FillAsync();
        await new OwnHistory(_history.Database).ForgetAsync(OpenHistory.Here, Cancellation);
        Assert.Null(await Shown.FindAsync("test/1", OpenHistory.Here, Cancellation));
    }

    [Fact]
    public async Task It_is_kept_for_as_long_as_the_conversation_is()
    {
        await FillAsync();
        _history.Time.Advance(TimeSpan.FromDays(11));
        await new Retention(_history.Database, new HistoryOptions { ConversationDays = 10 }, _history.Time).SweepAsync(Cancellation);
        Assert.Null(await Shown.FindAsync("test/2", OpenHistory.Here, Cancellation));
    }

    private async Task FillAsync()
    {
        await Shown.RememberAsync("test/1", OpenHistory.Here, First, Cancellation);
        _history.Time.Advance(TimeSpan.FromMinutes(1));
        await Shown.RememberAsync("test/2", OpenHistory.Here, Second, Cancellation);
    }
}

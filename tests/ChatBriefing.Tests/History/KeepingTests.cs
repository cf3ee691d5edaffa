using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.History;

public sealed class KeepingTests : IDisposable
{
    private static readonly ConversationId Here = new("test:here");
    private static readonly ConversationId There = new("test:there");
    private static readonly Citation Place = new(new ArticleId("news/a"), "abc", new TextSpan(3, 14));
    private static readonly Receipt Given = new(new ReceiptId("7K2MABCDEFGH"), "Who?", new Generation("cafe"), [Place]);

    private readonly TemporaryFolder _folder = new();
    private readonly HistoryDatabase _database;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public KeepingTests() => _database = HistoryDatabase.Open(_folder.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_receipt_saved_twice_comes_back_as_it_was()
    {
        var receipts = new Receipts(_database);
        await receipts.SaveAsync(Given, Cancellation);
        await receipts.SaveAsync(Given, Cancellation);
        var found = await receipts.FindAsync(Given.Id, Cancellation);
        Assert.NotNull(found);
        Assert.Equal(Given with { Cited = found.Cited }, found);
        Assert.Equal(Given.Cited, found.Cited);
        Assert.Null(await receipts.FindAsync(new ReceiptId("NEVER"), Cancellation));
    }

    [Fact]
    public async Task A_conversation_remembers_its_last_turn_until_it_is_forgotten()
    {
        var conversations = new Conversations(_database);
        var last = new Turn("Who asked?", QuestionKind.Who, "Rubio", Place, null);
        await conversations.RememberAsync(Here, last with { Question = "Before?" }, Cancellation);
        await conversations.RememberAsync(Here, last, Cancellation);
        Assert.Equal(last, await conversations.LastAsync(Here, Cancellation));
        Assert.Null(await conversations.LastAsync(There, Cancellation));
        await conversations.ForgetAsync(Here, Cancellation);
        Assert.Null(await conversations.LastAsync(Here, Cancellation));
    }

    [Fact]
    public async Task The_last_thumb_of_a_conversation_counts_and_unknown_receipts_take_none()
    {
        var ratings = new Ratings(_database, _time);
        Assert.False(await ratings.RateAsync(Given.Id, Here, true, Cancellation));
        await new Receipts(_database).SaveAsync(Given, Cancellation);
        Assert.True(await ratings.RateAsync(Given.Id, Here, true, Cancellation));
        Assert.True(await ratings.RateAsync(Given.Id, Here, false, Cancellation));
        Assert.True(await ratings.RateAsync(Given.Id, There, true, Cancellation));
        Assert.Equal((1, 1), await ratings.CountAsync(Given.Id, Cancellation));
        await ratings.ForgetAsync(There, Cancellation);
        Assert.Equal((0, 1), await ratings.CountAsync(Given.Id, Cancellation));
    }

    [Fact]
    public async Task Unanswered_questions_are_counted_without_their_author()
    {
        var questions = new UnansweredQuestions(_database, _time);
        await questions.AddUnansweredAsync("And copper?", Language.English, Cancellation);
        await questions.AddUnansweredAsync("Et le cuivre ?", Language.French, Cancellation);
        _time.Advance(TimeSpan.FromHours(1));
        await questions.AddUnansweredAsync("And copper?", Language.English, Cancellation);
        var found = await questions.UnansweredAsync(10, Cancellation);
        Assert.Equal(new UnansweredQuestion("And copper?", Language.English, 2, _time.GetUtcNow()), found[0]);
        Assert.Equal(Language.French, found[1].Language);
    }

    [Fact]
    public async Task Many_can_save_at_once()
    {
        var conversations = new Conversations(_database);
        var turn = new Turn("Who?", QuestionKind.Who, null, null, null);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(() => conversations.RememberAsync(new ConversationId($"test:{i}"), turn, Cancellation))));
        Assert.Equal(turn, await conversations.LastAsync(new ConversationId("test:499"), Cancellation));
    }
}

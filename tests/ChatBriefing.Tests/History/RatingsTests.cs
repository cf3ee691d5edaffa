using ChatBriefing.Answers;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class RatingsTests : IDisposable
{
    private readonly OpenHistory _history = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Ratings Ratings => new(_history.Database, _history.Time);

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task The_last_thumb_of_a_conversation_counts_and_unknown_receipts_take_none()
    {
        Assert.False(await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, null, Cancellation));
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        Assert.True(await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, null, Cancellation));
        Assert.True(await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, false, null, Cancellation));
        Assert.True(await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.There, true, null, Cancellation));
        var feedback = Assert.Single(await Ratings.FeedbackAsync(10, Cancellation));
        Assert.Equal((1, 1, 0), (feedback.Up, feedback.Down, feedback.Comments.Count));
    }

    [Fact]
    public async Task Feedback_tells_per_answer_what_was_written_the_latest_first()
    {
        var receipts = new Receipts(_history.Database, _history.Time);
        var other = OpenHistory.Given with { Id = new ReceiptId("OTHER"), Question = "When?" };
        await receipts.SaveAsync(OpenHistory.Given, Cancellation);
        await receipts.SaveAsync(other, Cancellation);
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, false, "wrong town", Cancellation);
        _history.Time.Advance(TimeSpan.FromMinutes(1));
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.There, true, "found it, thanks", Cancellation);
        _history.Time.Advance(TimeSpan.FromMinutes(1));
        await Ratings.RateAsync(other.Id, OpenHistory.Here, true, " ", Cancellation);
        var feedback = await Ratings.FeedbackAsync(10, Cancellation);
        Assert.Equal(["When?", "Who?"], feedback.Select(answer => answer.Question));
        Assert.Empty(feedback[0].Comments);
        Assert.Equal(["found it, thanks", "wrong town"], feedback[1].Comments);
        Assert.Equal(_history.Time.GetUtcNow(), feedback[0].Last);
    }

    [Fact]
    public async Task A_thumb_without_a_comment_leaves_the_one_before()
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, false, "wrong town", Cancellation);
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, null, Cancellation);
        Assert.Equal(["wrong town"], (await Ratings.FeedbackAsync(10, Cancellation))[0].Comments);
    }

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(999, 1_000)]
    public async Task A_long_comment_is_cut_between_characters(int before, int wanted)
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, $"{new string('a', before)}🙂 and more", Cancellation);
        var kept = (await Ratings.FeedbackAsync(10, Cancellation))[0].Comments[0];
        Assert.Equal(new string('a', Math.Min(before, wanted)), kept);
    }

    [Fact]
    public async Task An_acknowledged_thumb_is_there_when_the_program_is_killed()
    {
        await new Receipts(_history.Database, _history.Time).SaveAsync(OpenHistory.Given, Cancellation);
        await Ratings.RateAsync(OpenHistory.Given.Id, OpenHistory.Here, true, "thanks", Cancellation);
        using var afterwards = HistoryDatabase.Open(_history.Killed());
        Assert.Single(await new Ratings(afterwards, _history.Time).FeedbackAsync(10, Cancellation));
    }
}

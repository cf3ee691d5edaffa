using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.History;

public sealed class DailyCountsTests : IDisposable
{
    private readonly OpenHistory _history = new();

    public void Dispose() => _history.Dispose();

    [Fact]
    public async Task Each_day_counts_what_was_answered_and_what_was_not()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var counts = new DailyCounts(_history.Database, _history.Time);
        foreach (var answered in new[] { true, false, true })
        {
            await counts.CountAsync(answered, cancellation);
        }

        _history.Time.Advance(TimeSpan.FromHours(12));
        await counts.CountAsync(false, cancellation);
        Assert.Equal([new DailyCount(new DateOnly(2026, 11, 24), 0, 1), new DailyCount(new DateOnly(2026, 11, 23), 2, 1)], await counts.LastAsync(7, cancellation));
        Assert.Single(await counts.LastAsync(1, cancellation));
    }
}

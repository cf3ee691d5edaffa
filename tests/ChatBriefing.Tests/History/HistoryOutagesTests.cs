using ChatBriefing.History;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.History;

public sealed class HistoryOutagesTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly CollectingLog _log = new();

    [Fact]
    public async Task An_outage_is_told_once_a_minute_with_an_id_of_its_own()
    {
        var outages = new HistoryOutages(_time, _log);
        Assert.False(await outages.TryAsync(Fail));
        Assert.False(await outages.TryAsync(Fail));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await outages.TryAsync(Fail));
        Assert.Equal(2, _log.Lines.Distinct().Count());
        Assert.Equal(2, _log.Lines.Count);
        Assert.All(_log.Lines, line => Assert.Matches(@"\(error id [0-9a-f]{8}\).*The disk is full", line));
    }

    [Fact]
    public async Task What_goes_well_or_fails_otherwise_is_passed_on()
    {
        var outages = new HistoryOutages(_time, _log);
        Assert.True(await outages.TryAsync(() => Task.CompletedTask));
        await Assert.ThrowsAsync<InvalidOperationException>(() => outages.TryAsync(() => throw new InvalidOperationException()));
        Assert.Empty(_log.Lines);
    }

    private static Task Fail() => throw new HistoryUnavailableException("file", "The disk is full.");
}

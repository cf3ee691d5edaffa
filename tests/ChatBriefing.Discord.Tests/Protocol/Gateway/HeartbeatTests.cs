using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    private readonly WatchedClock _clock = new();
    private int _sent;

    [Fact]
    public async Task No_answer_is_asked_for_while_the_client_itself_keeps_from_reading_it()
    {
        var heartbeat = new Heartbeat(_ => Task.FromResult(++_sent > 0), () => 0.25, _clock);
        var running = heartbeat.RunAsync(Interval, TestContext.Current.CancellationToken);
        var work = new TaskCompletionSource();
        var excused = heartbeat.ExcuseAsync(new ValueTask(work.Task));
        await _clock.PassAsync(TimeSpan.FromSeconds(10));
        await _clock.PassAsync(Interval);
        await _clock.PassAsync(Interval);
        Assert.Equal((3, false), (_sent, running.IsCompleted));

        work.SetResult();
        await excused;
        await _clock.PassAsync(Interval);
        await _clock.PassAsync(Interval);
        await running.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(4, _sent);
    }

    [Fact]
    public async Task A_beat_that_the_send_limit_held_back_needs_no_answer()
    {
        var allowed = false;
        var heartbeat = new Heartbeat(_ => Task.FromResult(++_sent > 0 && allowed), () => 0, _clock);
        var running = heartbeat.RunAsync(Interval, TestContext.Current.CancellationToken);
        await _clock.PassAsync(Interval);
        allowed = true;
        await _clock.PassAsync(Interval);
        Assert.False(running.IsCompleted);
        await _clock.PassAsync(Interval);
        await running.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(3, _sent);
    }
}

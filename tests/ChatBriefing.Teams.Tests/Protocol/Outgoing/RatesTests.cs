using ChatBriefing.Teams.Protocol.Outgoing;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class RatesTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly IReadOnlyList<(int Most, int Seconds)> Limits = [(7, 1), (8, 2), (60, 30), (1800, 3600)];

    [Fact]
    public void No_window_of_a_conversation_ever_sees_more_than_it_may_and_nobody_waits_without_need()
    {
        var (time, rates) = Start();
        var gone = new List<DateTimeOffset>();
        var sending = SendAsync();
        for (var steps = 0; !sending.IsCompleted && steps < 200_000; steps++)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.True(sending.IsCompletedSuccessfully);
        foreach (var (most, seconds) in Limits)
        {
            Assert.All(gone.Zip(gone.Skip(most)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(seconds)));
        }

        // Each leaves as soon as the limits let it: at most the margin and a step after.
        var late = Enumerable.Range(1, gone.Count - 1).Select(number => gone[number] - Earliest(gone, number));
        Assert.All(late, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMilliseconds(100)));

        async Task SendAsync()
        {
            for (var number = 0; number < 1_900; number++)
            {
                await rates.ReadyAsync("a", CancellationToken.None).ConfigureAwait(false);
                gone.Add(time.GetUtcNow());
            }
        }
    }

    [Fact]
    public void Many_conversations_and_threads_together_stay_within_all_limits() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 9], Gen.Int[0, 2]).Array[1, 150].Sample(calls =>
        {
            var (time, rates) = Start();
            var gone = new List<(string Channel, DateTimeOffset At)>();
            var waiting = new List<Task>();
            foreach (var (gap, channel, thread) in calls)
            {
                waiting.Add(SendAsync($"{channel}", $"{channel};messageid={thread}"));
                Step(time, gap / 10);
            }

            Step(time, 120_000);
            Assert.All(waiting, call => Assert.True(call.IsCompletedSuccessfully));
            Assert.All(gone.Zip(gone.Skip(30)), pair => Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromSeconds(1)));
            foreach (var one in gone.GroupBy(entry => entry.Channel, entry => entry.At).Select(group => group.ToList()))
            {
                Assert.All(Limits, limit => Assert.All(one.Zip(one.Skip(limit.Most)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(limit.Seconds))));
            }

            async Task SendAsync(string channel, string conversation)
            {
                await rates.ReadyAsync(conversation, CancellationToken.None).ConfigureAwait(false);
                gone.Add((channel, time.GetUtcNow()));
            }
        }, iter: 20, threads: 1);

    [Fact]
    public async Task A_conversation_that_waits_long_does_not_hold_up_others()
    {
        var (_, rates) = Start();
        var calls = Enumerable.Range(0, 20).Select(_ => rates.ReadyAsync("busy", TestContext.Current.CancellationToken)).ToList();
        await rates.ReadyAsync("quiet", TestContext.Current.CancellationToken);
        Assert.Equal(7, calls.Count(call => call.IsCompleted));
    }

    [Fact]
    public async Task Conversations_are_forgotten_when_their_limits_are_idle()
    {
        var (time, rates) = Start();
        for (var number = 0; number < 100; number++)
        {
            await rates.ReadyAsync($"{number}", TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(100, rates.Remembered);
        time.Advance(Hour + TimeSpan.FromSeconds(1));
        await rates.ReadyAsync("late", TestContext.Current.CancellationToken);
        Assert.Equal(1, rates.Remembered);
    }

    [Fact]
    public async Task One_that_gives_up_waiting_takes_nothing_from_others()
    {
        var (time, rates) = Start();
        using var patience = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 8).Select(_ => rates.ReadyAsync("a", patience.Token)).ToList();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[7]);
        time.Advance(TimeSpan.FromSeconds(1.05));
        await rates.ReadyAsync("a", TestContext.Current.CancellationToken);
    }

    private static (FakeTimeProvider Time, Rates Rates) Start()
    {
        var time = new FakeTimeProvider();
        return (time, new Rates(new Clock(time)));
    }

    private static DateTimeOffset Earliest(List<DateTimeOffset> gone, int number) => Limits
        .Where(limit => number >= limit.Most)
        .Select(limit => gone[number - limit.Most] + TimeSpan.FromSeconds(limit.Seconds))
        .Append(gone[number - 1])
        .Max();

    private static void Step(FakeTimeProvider time, int milliseconds)
    {
        for (var passed = 0; passed < milliseconds; passed += 50)
        {
            time.Advance(TimeSpan.FromMilliseconds(Math.Min(50, milliseconds - passed)));
        }
    }
}

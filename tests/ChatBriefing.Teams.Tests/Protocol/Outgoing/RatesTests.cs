using ChatBriefing.Teams.Protocol.Outgoing;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class RatesTests
{
    private const string Tenant = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

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
                await rates.ReadyAsync("a", Tenant, CancellationToken.None).ConfigureAwait(false);
                gone.Add(time.GetUtcNow());
            }
        }
    }

    [Fact]
    public void Many_conversations_and_threads_together_stay_within_all_limits() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 11], Gen.Int[0, 2]).Array[1, 150].Sample(calls =>
        {
            var (time, rates) = Start();
            var gone = new List<(string Tenant, string Channel, DateTimeOffset At)>();
            var waiting = new List<Task>();
            foreach (var (gap, channel, thread) in calls)
            {
                waiting.Add(SendAsync($"{channel / 6}", $"{channel}", $"{channel};messageid={thread}"));
                Step(time, gap / 10);
            }

            Step(time, 120_000);
            Assert.All(waiting, call => Assert.True(call.IsCompletedSuccessfully));
            foreach (var all in gone.GroupBy(entry => entry.Tenant, entry => entry.At).Select(group => group.ToList()))
            {
                Assert.All(all.Zip(all.Skip(30)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
            }

            foreach (var one in gone.GroupBy(entry => entry.Channel, entry => entry.At).Select(group => group.ToList()))
            {
                Assert.All(Limits, limit => Assert.All(one.Zip(one.Skip(limit.Most)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(limit.Seconds))));
            }

            async Task SendAsync(string tenant, string channel, string conversation)
            {
                await rates.ReadyAsync(conversation, tenant, CancellationToken.None).ConfigureAwait(false);
                gone.Add((tenant, channel, time.GetUtcNow()));
            }
        }, iter: 20, threads: 1);

    [Fact]
    public async Task A_conversation_that_waits_long_does_not_hold_up_others()
    {
        var (_, rates) = Start();
        var calls = Enumerable.Range(0, 20).Select(_ => rates.ReadyAsync("busy", Tenant, TestContext.Current.CancellationToken)).ToList();
        await rates.ReadyAsync("quiet", Tenant, TestContext.Current.CancellationToken);
        Assert.Equal(7, calls.Count(call => call.IsCompleted));
    }

    [Fact]
    public void A_tenant_that_is_at_its_limit_does_not_hold_up_others()
    {
        var (time, rates) = Start();
        var calls = Enumerable.Range(0, 31).Select(number => rates.ReadyAsync($"{number}", Tenant, TestContext.Current.CancellationToken)).ToList();
        var others = new[] { "another", string.Empty }.SelectMany(tenant => Enumerable.Range(100, 30).Select(number => rates.ReadyAsync($"{tenant} {number}", tenant, TestContext.Current.CancellationToken))).ToList();
        Assert.Equal(30, calls.Count(call => call.IsCompleted));
        Assert.All(others, call => Assert.True(call.IsCompleted));
        var sameInCapitals = rates.ReadyAsync("101", Tenant.ToUpperInvariant(), TestContext.Current.CancellationToken);
        var unknown = rates.ReadyAsync("102", string.Empty, TestContext.Current.CancellationToken);
        Assert.False(sameInCapitals.IsCompleted || unknown.IsCompleted);
        Step(time, 1_100);
        Assert.All([.. calls, sameInCapitals, unknown], call => Assert.True(call.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Conversations_and_tenants_are_forgotten_when_their_limits_are_idle()
    {
        var (time, rates) = Start();
        for (var number = 0; number < 100; number++)
        {
            await rates.ReadyAsync($"{number}", $"tenant {number}", TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        // Tenants are idle after a second, and looked for once a minute.
        Assert.InRange(rates.Remembered, 101, 100 + 61);
        time.Advance(Hour + TimeSpan.FromSeconds(1));
        await rates.ReadyAsync("late", Tenant, TestContext.Current.CancellationToken);
        Assert.Equal(2, rates.Remembered);
    }

    [Fact]
    public async Task One_that_gives_up_waiting_takes_nothing_from_others()
    {
        var (time, rates) = Start();
        using var patience = new CancellationTokenSource();
        var calls = Enumerable.Range(0, 8).Select(_ => rates.ReadyAsync("a", Tenant, patience.Token)).ToList();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[7]);
        time.Advance(TimeSpan.FromSeconds(1.05));
        await rates.ReadyAsync("a", Tenant, TestContext.Current.CancellationToken);
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

using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Rest;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class BucketsTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Buckets _buckets;

    public BucketsTests() => _buckets = new Buckets(new Clock(_time));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_open_and_unused_is_forgotten_at_once()
    {
        using (await _buckets.EnterAsync(Routes.Typing(new(1)), Cancellation))
        {
            Assert.Equal(1, _buckets.Count);
        }

        Assert.Equal(0, _buckets.Count);
    }

    [Fact]
    public async Task What_is_closed_is_forgotten_some_time_after_it_opens()
    {
        for (var number = 1; number <= 200; number++)
        {
            await UseAsync(number, TimeSpan.FromSeconds(5));
        }

        Assert.Equal(200, _buckets.Count);
        _time.Advance(TimeSpan.FromSeconds(6));
        for (var number = 201; number <= 260; number++)
        {
            await UseAsync(number, TimeSpan.FromSeconds(5));
        }

        Assert.Equal(60, _buckets.Count);
    }

    [Fact]
    public async Task There_are_never_more_than_ten_thousand_unused_ones()
    {
        for (var number = 1; number <= 25_000; number++)
        {
            await UseAsync(number, TimeSpan.FromDays(1));
            Assert.InRange(_buckets.Count, 0, 10_000);
        }
    }

    [Fact]
    public async Task Those_who_wait_move_to_the_limit_that_their_route_turns_out_to_share()
    {
        // Both routes turn out to be of the limit "abc" while others wait for each of them.
        var order = new List<string>();
        var channel = await _buckets.EnterAsync(Routes.CreateMessage(new(1)), Cancellation);
        var typing = await _buckets.EnterAsync(Routes.Typing(new(1)), Cancellation);
        var waiting = new[] { ("channel", Routes.CreateMessage(new(1))), ("typing", Routes.Typing(new(1))) }
            .SelectMany(of => Enumerable.Range(1, 3).Select(number => FollowAsync($"{of.Item1} {number}", of.Item2, order))).ToList();
        channel.Learn(Named("abc"));
        typing.Learn(Named("abc"));
        var late = FollowAsync("late", Routes.Typing(new(1)), order);
        typing.Dispose();
        Assert.Empty(order);
        channel.Dispose();
        await Task.WhenAll(waiting.Append(late));
        Assert.Equal(["channel 1", "channel 2", "channel 3", "typing 1", "typing 2", "typing 3", "late"], order);
        Assert.Equal(0, _buckets.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Under_a_crowd_each_limit_is_used_by_one_at_a_time_and_nobody_is_forgotten(int seed)
    {
        var inside = new int[4];
        var served = 0;
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(number => Task.Run(() => OneAsync(number), Cancellation)));
        Assert.Equal(0, _buckets.Count);
        Assert.InRange(served, 1_000, 2_000);

        async Task OneAsync(int number)
        {
            var random = new Random((seed * 10_000) + number);
            var channel = random.Next(inside.Length);
            using var patience = new CancellationTokenSource();
            if (random.Next(4) == 0)
            {
                patience.CancelAfter(TimeSpan.FromMilliseconds(random.Next(20)));
            }

            try
            {
                using var turn = await _buckets.EnterAsync(Routes.Typing(new((ulong)channel)), patience.Token);
                Assert.Equal(1, Interlocked.Increment(ref inside[channel]));
                await Task.Yield();
                turn.Learn(Named("abc"));
                Interlocked.Decrement(ref inside[channel]);
                Interlocked.Increment(ref served);
            }
            catch (OperationCanceledException)
            {
                // It lost its patience.
            }
        }
    }

    private static RateHeaders Named(string name) => new(name, 1, TimeSpan.FromSeconds(1), null, false, null);

    private async Task UseAsync(int channel, TimeSpan closed)
    {
        using var turn = await _buckets.EnterAsync(Routes.Typing(new Snowflake((ulong)channel)), Cancellation);
        turn.Learn(new RateHeaders("abc", 0, closed, null, false, null));
    }

    private async Task FollowAsync(string name, Route route, List<string> order)
    {
        using var turn = await _buckets.EnterAsync(route, Cancellation);
        order.Add(name);
    }
}

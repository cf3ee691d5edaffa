using ChatBriefing.Discord.Protocol.Rest;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

public sealed class PaceTests
{
    [Fact]
    public void No_second_ever_sees_more_than_it_may_and_nobody_waits_without_need() =>
        Gen.Int[0, 400].Array[1, 60].Sample(gaps =>
        {
            var time = new FakeTimeProvider();
            var pace = new Pace(5, new Clock(time));
            var gone = new List<DateTimeOffset>();
            var calls = new List<Task>();
            foreach (var gap in gaps)
            {
                calls.Add(GoAsync());
                Step(time, gap);
            }

            Step(time, 60_000);
            Assert.All(calls, call => Assert.True(call.IsCompleted));
            Assert.All(gone.Zip(gone.Skip(5)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));

            async Task GoAsync()
            {
                await pace.WaitAsync(CancellationToken.None);
                gone.Add(time.GetUtcNow());
            }
        }, iter: 30, threads: 1);

    [Fact]
    public async Task A_pause_holds_those_who_wait_already_and_they_go_in_the_pace_after_it()
    {
        var time = new FakeTimeProvider();
        var pace = new Pace(2, new Clock(time));
        var calls = Enumerable.Range(0, 6).Select(_ => pace.WaitAsync(TestContext.Current.CancellationToken)).ToList();
        pace.Pause(TimeSpan.FromSeconds(10));
        pace.Pause(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.FromSeconds(10), pace.Paused);
        Step(time, 9_990);
        Assert.Equal(2, calls.Count(call => call.IsCompleted));
        Step(time, 20);
        Assert.Equal(4, calls.Count(call => call.IsCompleted));
        Step(time, 1_100);
        await Task.WhenAll(calls);
    }

    private static void Step(FakeTimeProvider time, int milliseconds)
    {
        for (var passed = 0; passed < milliseconds; passed += 10)
        {
            time.Advance(TimeSpan.FromMilliseconds(Math.Min(10, milliseconds - passed)));
        }
    }
}

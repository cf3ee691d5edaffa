using ChatBriefing.Discord.Protocol.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class SendAllowanceTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void In_any_60_seconds_120_payloads_may_be_sent()
    {
        var allowance = new SendAllowance(_time);
        var sent = new List<DateTimeOffset>();
        for (var second = 0; second < 300; second++, _time.Advance(TimeSpan.FromSeconds(1)))
        {
            for (var tried = 0; tried < 7; tried++)
            {
                if (allowance.TryTake())
                {
                    sent.Add(_time.GetUtcNow());
                }
            }
        }

        Assert.All(sent, at => Assert.InRange(sent.Count(other => other >= at && other < at + SendAllowance.Window), 1, 120));
        Assert.Equal(120 * 5, sent.Count);
    }

    [Fact]
    public void What_is_spared_is_left_for_what_has_more_weight()
    {
        var allowance = new SendAllowance(_time);
        var light = Enumerable.Range(0, 200).Count(_ => allowance.TryTake(spared: 5));
        var heavy = Enumerable.Range(0, 200).Count(_ => allowance.TryTake());
        Assert.Equal((115, 5), (light, heavy));
    }
}

using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Protocol.Gateway;

public sealed class GatewayLimitsTests
{
    private static readonly Uri Unset = new("ws://unset");

    [Fact]
    public async Task No_session_is_started_while_none_is_left_for_the_day()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(Unset, 1, new(1000, 0, 3_600_000, 1)));
        await rig.UntilWaitingAsync("no more sessions");
        rig.Bot = () => new(Unset, 1, new(1000, 1000, 86_400_000, 1));
        Assert.Equal(TimeSpan.FromHours(1), await rig.Clock.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromDays(1)));
        await rig.ReadyAsync();
        Assert.Equal(1, rig.Server.Count);
    }

    [Fact]
    public async Task The_last_session_start_is_given_to_one_shard_only()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(Unset, 2, new(1000, 1, 3_600_000, 2)));
        await rig.ReadyAsync();
        await rig.UntilWaitingAsync("no more sessions");
        rig.Bot = () => new(Unset, 2, new(1000, 1000, 86_400_000, 2));
        await rig.Clock.PassAsync(TimeSpan.FromHours(1));
        await rig.ReadyAsync();
        Assert.Equal(2, rig.Server.Count);
    }

    [Fact]
    public async Task Each_shard_that_Discord_recommends_is_started_as_many_at_a_time_as_max_concurrency_says()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(Unset, 4, new(1000, 1000, 86_400_000, 2)));
        var first = await ShardsAsync(rig, 2);
        Assert.Equal(2, rig.Server.Count);
        await rig.Clock.PassAsync(TimeSpan.FromSeconds(5), waiting: 2);
        var second = await ShardsAsync(rig, 2);

        Assert.Equal(["[0,4]", "[1,4]"], first.Order());
        Assert.Equal(["[2,4]", "[3,4]"], second.Order());
        Assert.Equal([0, 1, 2, 3], rig.Client.Shards.Keys.Order());
    }

    [Fact]
    public async Task A_range_of_shards_is_run_as_the_settings_say()
    {
        await using var rig = await GatewayRig.StartAsync(
            rig => rig.Bot = () => new(Unset, 1, new(1000, 1000, 86_400_000, 16)), told => told with { Shards = new(4, 5, 8) });
        Assert.Equal(["[4,8]", "[5,8]"], (await ShardsAsync(rig, 2)).Order());
        Assert.Equal(2, rig.Server.Count);
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(0, 2, 2)]
    public async Task A_range_of_shards_that_cannot_be_is_refused(int first, int last, int total)
    {
        await using var rig = await GatewayRig.StartAsync(options: told => told with { Shards = new(first, last, total) });
        Assert.Contains("Discord:Shards", await rig.RefusedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_that_is_refused_ends_the_others()
    {
        await using var rig = await GatewayRig.StartAsync(rig => rig.Bot = () => new(Unset, 2, new(1000, 1000, 86_400_000, 2)));
        var (one, other) = (await rig.ReadyAsync(), await rig.IdentifiedAsync());
        await other.CloseAsync(4014);
        Assert.Contains("4014", await rig.RefusedAsync(), StringComparison.Ordinal);
        Assert.NotNull(one);
        Assert.All(rig.Client.Shards.Values, status => Assert.Equal(GatewayState.Stopped, status.State));
    }

    [Fact]
    public async Task A_missing_token_is_refused_before_anything_is_sent()
    {
        await using var rig = await GatewayRig.StartAsync(options: told => told with { Token = " " });
        Assert.Contains("Discord:Token", await rig.RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(0, rig.Server.Count);
    }

    [Fact]
    public async Task An_identify_above_4096_bytes_is_refused_before_it_is_sent()
    {
        await using var rig = await GatewayRig.StartAsync(options: told => told with { Activity = new(ActivityType.Custom, new string('x', 4096)) });
        Assert.Contains("4096", await rig.RefusedAsync(), StringComparison.Ordinal);
        Assert.Equal(0, rig.Server.Count);
    }

    [Fact]
    public async Task No_more_than_120_payloads_are_sent_in_a_minute_however_many_beats_are_asked_for()
    {
        await using var rig = await GatewayRig.StartAsync();
        var peer = await rig.ReadyAsync();
        for (var asked = 0; asked < 300; asked++)
        {
            await peer.SendAsync("""{"op":1}""");
        }

        await rig.MarkAsync(peer, 2);
        rig.Clock.Advance(SendAllowance.Window);
        await peer.SendAsync("""{"op":1}""");
        var sent = 1;
        while ((await peer.ReceiveAsync(1)).GetInt64() < 2)
        {
            sent++;
        }

        Assert.InRange(sent, 100, SendAllowance.Most);
    }

    private static async Task<List<string>> ShardsAsync(GatewayRig rig, int count)
    {
        var shards = new List<string>();
        for (var taken = 0; taken < count; taken++)
        {
            var peer = await rig.Server.NextAsync();
            await peer.HelloAsync();
            shards.Add((await peer.ReceiveAsync(2)).GetProperty("shard").GetRawText());
        }

        return shards;
    }
}

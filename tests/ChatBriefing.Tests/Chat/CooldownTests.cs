using ChatBriefing.Chat;
using ChatBriefing.Curation;
using ChatBriefing.History;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Chat;

public sealed class CooldownTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly Cooldown _cooldown;

    public CooldownTests() => _cooldown = new Cooldown(new ChatOptions { PerPersonPerMinute = 3, PerChannelPerMinute = 5 }, _time);

    [Fact]
    public void A_person_may_send_so_many_messages_and_is_then_told_how_long_to_wait()
    {
        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(TimeSpan.Zero, Wait("ada")));
        Assert.Equal(TimeSpan.FromSeconds(20), Wait("ada"));
        _time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(TimeSpan.Zero, Wait("ada"));
        Assert.True(Wait("ada") > TimeSpan.Zero);
    }

    [Fact]
    public void A_channel_has_a_share_of_its_own()
    {
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(TimeSpan.Zero, Wait($"person {i}", "lobby")));
        Assert.Equal(TimeSpan.FromSeconds(12), Wait("one more", "lobby"));
        Assert.Equal(TimeSpan.Zero, Wait("one more", "elsewhere"));
    }

    [Fact]
    public void Waiting_costs_nothing()
    {
        Assert.All(Enumerable.Range(0, 3), _ => Wait("ada"));
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(TimeSpan.FromSeconds(20), Wait("ada")));
    }

    [Fact]
    public void Admins_and_those_without_a_name_are_not_held_up()
    {
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(TimeSpan.Zero, _cooldown.Wait(Message("ada", null) with { IsFromAdmin = true })));
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(TimeSpan.Zero, _cooldown.Wait(Message("ada", null) with { Author = null })));
    }

    [Fact]
    public void A_clock_that_is_set_back_locks_nobody_out()
    {
        Assert.All(Enumerable.Range(0, 3), _ => Wait("ada"));
        _time.AdjustTime(_time.GetUtcNow() - TimeSpan.FromDays(1));
        Assert.True(Wait("ada") <= TimeSpan.FromSeconds(20));
    }

    private TimeSpan Wait(string person, string? channel = null) => _cooldown.Wait(Message(person, channel));

    private static IncomingMessage Message(string person, string? channel) =>
        new(new ConversationId("test:1"), "Hello?") { Author = new Author("test", person, person), Channel = channel };
}

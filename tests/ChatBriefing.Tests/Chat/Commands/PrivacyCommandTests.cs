using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Chat.Commands;

public sealed class PrivacyCommandTests : IDisposable
{
    private readonly OpenBriefing _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Says_for_how_long_things_are_kept()
    {
        var reply = await _open.ReadAsync("/privacy");
        Assert.Contains("for 30 days", reply, StringComparison.Ordinal);
        Assert.Contains("for 365 days", reply, StringComparison.Ordinal);
        Assert.Contains("pendant 30 jours", await _open.ReadAsync("/privacy", locale: Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_shows_the_conversation_all_that_is_kept_about_it_and_delete_leaves_nothing()
    {
        var answer = (await _open.SayAsync("Who is Tina Salama?")).Answer!;
        await _open.SayAsync("Who is Marco Rubio?", "test:2");
        await _open.Briefing.RateAsync(answer.Receipt.Id, new ConversationId("test:1"), false, "not enough", TestContext.Current.CancellationToken);
        var reply = await _open.ReadAsync("/privacy export");
        Assert.Contains("- Last question: Who is Tina Salama? (2026-11-23 12:00 UTC)", reply, StringComparison.Ordinal);
        Assert.Contains($"- Thumb down: not enough: Who is Tina Salama? ({answer.Receipt.Id}, 2026-11-23 12:00 UTC)", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("Rubio", reply, StringComparison.Ordinal);
        Assert.Contains("forgotten", await _open.ReadAsync("/privacy delete"), StringComparison.Ordinal);
        Assert.Equal("Nothing is kept about this conversation.", await _open.ReadAsync("/privacy export"));
        Assert.Equal("Rien n’est conservé sur cette conversation.", await _open.ReadAsync("/privacy EXPORT", locale: Language.French));
    }
}

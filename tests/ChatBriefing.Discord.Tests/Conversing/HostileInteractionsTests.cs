using ChatBriefing.Discord.Protocol.Interactions;
using ChatBriefing.Discord.Tests.Support;

namespace ChatBriefing.Discord.Tests.Conversing;

[Collection(nameof(MeasuredAlone))]
public sealed class HostileInteractionsTests(SpecCheck spec)
{
    private const int Count = 10_000;
    private const int CheckedAgainstDiscord = 300;

    [Fact]
    public async Task Spoilt_payloads_are_refused_or_answered_as_Discord_allows_and_cost_no_memory()
    {
        await using var desk = await Desk.OpenAsync();
        var mutation = new Mutation(new Random(7));
        var (answered, before) = (0, 0L);
        for (var i = 0; i < Count; i++)
        {
            before = i == Count / 5 ? GC.GetTotalMemory(forceFullCollection: true) : before;
            var payload = SomeInteractions.All[i % SomeInteractions.All.Count].Replace("\"id\":\"12900000000000", $"\"id\":\"{i:000000}90000000", StringComparison.Ordinal);
            if (InteractionReader.Read(mutation.Of(payload)).Interaction is { } interaction && await desk.Interactions.ReactAsync(interaction, TestContext.Current.CancellationToken) is { } reaction)
            {
                answered++;
                await CheckAsync(answered, Desk.Json(reaction.First).GetRawText());
            }
        }

        Assert.InRange(answered, Count / 20, Count);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 32 << 20);
        Assert.DoesNotContain(desk.Log.Lines, line => line.Contains("error id", StringComparison.Ordinal));
    }

    private async Task CheckAsync(int number, string response)
    {
        if (number <= CheckedAgainstDiscord && await spec.MissingAsync() is null)
        {
            Assert.Empty(await spec.CheckRequestAsync("POST", "/interactions/1/token/callback", response));
        }
    }
}

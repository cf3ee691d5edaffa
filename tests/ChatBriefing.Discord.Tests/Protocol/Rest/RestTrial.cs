using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Discord.Tests.Protocol.Rest;

/// <summary>A client, the server that it calls, a clock that the test moves, and a log.</summary>
internal sealed class RestTrial : IAsyncDisposable
{
    public const string Token = "MTIz.secret-bot-token.abc_DEF";
    public const string InteractionToken = "aW50ZXJhY3Rpb246c2VjcmV0LWludGVyYWN0aW9u";

    private RestTrial(RestStandIn discord, Func<RestOptions, RestOptions> change)
    {
        Discord = discord;
        Options = change(new RestOptions { BaseUrl = discord.BaseUrl, Token = Token, Version = "0.1.0", Project = new("https://example.org/bot"), Timeout = TimeSpan.FromMinutes(5) });
        Rest = new DiscordRest(Options, Time, new Random(1), Log);
    }

    public RestStandIn Discord { get; }

    public RestOptions Options { get; }

    public DiscordRest Rest { get; }

    public FakeTimeProvider Time { get; } = new();

    public CollectedLog Log { get; } = new();

    public static async Task<RestTrial> StartAsync(Func<RestOptions, RestOptions>? change = null) => new(await RestStandIn.StartAsync(), change ?? (options => options));

    /// <summary>Moves the clock in small steps until the call has ended; gives how far it was moved.</summary>
    public async Task<TimeSpan> PassAsync(Task call)
    {
        var passed = TimeSpan.Zero;
        var step = TimeSpan.FromMilliseconds(50);
        while (!call.IsCompleted)
        {
            // Long enough for an answer on this machine to come in between, so that the clock is not far ahead of it.
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, TestContext.Current.CancellationToken));
            if (!call.IsCompleted)
            {
                Time.Advance(step);
                passed += step;
            }
        }

        return passed;
    }

    public async ValueTask DisposeAsync()
    {
        Rest.Dispose();
        await Discord.DisposeAsync();
    }
}

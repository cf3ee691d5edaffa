using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using ChatBriefing.Teams.Protocol.Incoming;
using ChatBriefing.Teams.Protocol.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

/// <summary>A bot with an app id, a platform that publishes one key, and requests to try on it.</summary>
internal sealed class TokenTrial : ILogger, IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "99999999-8888-7777-6666-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/";

    private readonly ConcurrentQueue<string> _logged = [];

    private TokenTrial(OpenIdStandIn platform, SigningPair key, Action<TeamsOptions>? settings)
    {
        Platform = platform;
        Key = key;
        var options = new TeamsOptions { AppId = AppId, TenantId = Tenant, OpenIdMetadataUrl = platform.MetadataUrl };
        settings?.Invoke(options);
        Check = new RequestCheck(options, Time, this);
    }

    public OpenIdStandIn Platform { get; }

    /// <summary>The platform's first key, <c>k1</c>.</summary>
    public SigningPair Key { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 6, 0, 0, TimeSpan.Zero));

    public RequestCheck Check { get; }

    public IReadOnlyCollection<string> Logged => _logged;

    /// <summary>A message as the token of <see cref="Claims"/> fits it.</summary>
    public static Activity Message { get; } = new()
    {
        Type = "message",
        ChannelId = "msteams",
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationPlace { Id = "a:1", TenantId = Tenant },
        ChannelData = new IncomingChannelData { Tenant = new Named { Id = Tenant } },
    };

    public static async Task<TokenTrial> StartAsync(Action<TeamsOptions>? settings = null, string[]? endorsements = null)
    {
        var key = SigningPair.Ours("k1", endorsements ?? ["webchat", "msteams"]);
        return new TokenTrial(await OpenIdStandIn.StartAsync(key), key, settings);
    }

    /// <summary>What a good token says, from now on for an hour, as the connector words it.</summary>
    public JsonObject Claims(Action<JsonObject>? change = null)
    {
        var now = Time.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject { ["serviceurl"] = ServiceUrl, ["nbf"] = now, ["exp"] = now + 3600, ["iss"] = "https://api.botframework.com", ["aud"] = AppId };
        change?.Invoke(claims);
        return claims;
    }

    /// <summary>A good token, or one with a change.</summary>
    public string Token(Action<JsonObject>? change = null) => Key.Sign(Claims(change));

    /// <summary>What becomes of the message with this token.</summary>
    public Task<Verdict> TryAsync(string token, Activity? activity = null) => TryHeaderAsync("Bearer " + token, activity);

    /// <summary>What becomes of the message with this header.</summary>
    public Task<Verdict> TryHeaderAsync(string? authorization, Activity? activity = null) =>
        Check.CheckAsync(new RequestOrigin(authorization, IPAddress.Parse("52.112.1.1"), IsForwarded: true), activity ?? Message, TestContext.Current.CancellationToken);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _logged.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Check.Dispose();
        Key.Dispose();
        await Platform.DisposeAsync();
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBriefing.Discord.Protocol.Models;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>Discord's REST API, version 10, as far as the bot uses it. Safe for use by many at once.</summary>
/// <remarks>
/// A call waits for Discord's limits and is sent again where that is safe; otherwise it throws a <see cref="DiscordRestException"/>.
/// The calls of one channel or one interaction arrive in the order in which they were made.
/// </remarks>
internal sealed class DiscordRest : IDisposable
{
    private readonly Exchange _exchange;
    private readonly RestLimits _limits;
    private readonly RestSender _sender;
    private readonly Random _random;
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Checks the settings; sends nothing.</summary>
    /// <param name="options">Where Discord is and who we are.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Spreads repeats and makes nonces; used under its own lock.</param>
    /// <param name="log">Told of limits and failures.</param>
    /// <param name="handler">Takes the place of the network; not disposed.</param>
    /// <exception cref="ArgumentException">A setting cannot be right; the message says what to do.</exception>
    public DiscordRest(RestOptions options, TimeProvider time, Random random, ILogger log, HttpMessageHandler? handler = null)
    {
        _random = random;
        _exchange = new Exchange(options, time, handler);
        var clock = new Clock(time);
        _limits = new RestLimits(options, clock, log);
        _sender = new RestSender(_exchange, _limits, options, clock, random, log);
    }

    /// <summary>How many requests Discord counted as invalid in the last 10 minutes; at 10,000 it would shut the bot out.</summary>
    public int InvalidRequests => _limits.Invalid.Count;

    /// <summary>How many of Discord's limits are remembered.</summary>
    public int RememberedLimits => _limits.Buckets.Count;

    /// <summary>Whether Discord refused the bot's token, after which every call with it fails.</summary>
    public bool TokenRefused => _limits.TokenRefused;

    /// <summary>The bot itself.</summary>
    public Task<User> MeAsync(CancellationToken cancellation) => ReadAsync(Routes.Me, null, DiscordJson.Default.User, cancellation);

    /// <summary>The bot's application.</summary>
    public Task<Application> ApplicationAsync(CancellationToken cancellation) => ReadAsync(Routes.Application, null, DiscordJson.Default.Application, cancellation);

    /// <summary>Where the gateway is.</summary>
    public Task<GatewayBot> GatewayAsync(CancellationToken cancellation) => ReadAsync(Routes.Gateway, null, DiscordJson.Default.GatewayBot, cancellation);

    /// <summary>The commands that are registered, everywhere or in one server, as Discord tells them: an array that may hold what this bot never registers.</summary>
    public Task<JsonElement> CommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation) =>
        ReadAsync(Routes.Commands(HttpMethod.Get, application, guild), null, DiscordJson.Default.JsonElement, cancellation);

    /// <summary>Registers these commands in the place of all that are registered, everywhere or in one server.</summary>
    public async Task PutCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<Command> commands, CancellationToken cancellation) =>
        await SendAsync(Routes.Commands(HttpMethod.Put, application, guild), Bytes(commands, DiscordJson.Default.IReadOnlyListCommand), cancellation).ConfigureAwait(false);

    /// <summary>Writes a message into a channel. Sent again when it fails, and yet it appears once: Discord knows it by its nonce.</summary>
    public Task<Message> CreateMessageAsync(Snowflake channel, MessageBody body, CancellationToken cancellation) =>
        WriteAsync(Routes.CreateMessage(channel), body with { Nonce = body.Nonce ?? Nonce(), EnforceNonce = true }, cancellation);

    /// <summary>Shows the bot as typing for 10 seconds or until it writes.</summary>
    public Task TypingAsync(Snowflake channel, CancellationToken cancellation) => SendAsync(Routes.Typing(channel), null, cancellation);

    /// <summary>Responds to an interaction that came through the gateway; due within 3 seconds of its coming.</summary>
    /// <param name="interaction">The interaction's id.</param>
    /// <param name="token">The interaction's token.</param>
    /// <param name="response">What to respond.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException"><paramref name="token"/> cannot be one.</exception>
    public Task RespondAsync(Snowflake interaction, string token, InteractionResponse response, CancellationToken cancellation) =>
        SendAsync(Routes.Respond(interaction, token), Bytes(response, DiscordJson.Default.InteractionResponse), cancellation);

    /// <summary>Changes the response to an interaction, or gives it where it was deferred; within 15 minutes.</summary>
    /// <inheritdoc cref="RespondAsync" path="/exception"/>
    public Task<Message> EditOriginalAsync(Snowflake application, string token, MessageBody body, CancellationToken cancellation) =>
        WriteAsync(Routes.EditOriginal(application, token), body, cancellation);

    /// <summary>A server that the bot is in.</summary>
    public Task<Guild> GuildAsync(Snowflake guild, CancellationToken cancellation) => ReadAsync(Routes.Guild(guild), null, DiscordJson.Default.Guild, cancellation);

    /// <summary>A member of a server, such as the bot itself.</summary>
    public Task<Member> MemberAsync(Snowflake guild, Snowflake user, CancellationToken cancellation) =>
        ReadAsync(Routes.Member(guild, user), null, DiscordJson.Default.Member, cancellation);

    /// <summary>Ends the calls that are under way as if they were cancelled.</summary>
    public void Dispose()
    {
        // Not disposed, so that a call made later ends as those before it: it has no timer and no handle.
        _closing.Cancel();
        _exchange.Dispose();
    }

    private Task<Message> WriteAsync(Route route, MessageBody body, CancellationToken cancellation) =>
        ReadAsync(route, Bytes(body, DiscordJson.Default.MessageBody), DiscordJson.Default.Message, cancellation);

    private async Task<T> ReadAsync<T>(Route route, byte[]? body, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : notnull
    {
        var answer = await SendAsync(route, body, cancellation).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(answer, type) ?? throw new JsonException("It is null.");
        }
        catch (JsonException)
        {
            // The exception itself would quote the answer.
            throw new DiscordUnreachableException(route.Name, $"Discord's answer to {route.Name} is not what its documentation promises.");
        }
    }

    private async Task<byte[]> SendAsync(Route route, byte[]? body, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        return await _sender.SendAsync(route, body, either.Token).ConfigureAwait(false);
    }

    private string Nonce()
    {
        lock (_random)
        {
            return _random.NextInt64(long.MaxValue).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static byte[] Bytes<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}

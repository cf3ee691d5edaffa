using System.Globalization;
using System.Net;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Conversing;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Protocol.Interactions;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Starting;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord;

/// <summary>The briefing on Discord: over the gateway, over signed requests, or both.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class DiscordBot : IAsyncDisposable
{
    private static readonly TimeSpan ToFinish = TimeSpan.FromSeconds(5);

    private readonly Briefing _briefing;
    private readonly DiscordOptions _options;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _logs;
    private readonly DiscordRest _rest;
    private readonly MediumFiles _files;
    private readonly Outstanding _outstanding;
    private readonly InteractionDesk _interactions;
    private readonly SignedRequests? _requests;
    private readonly GatewayClient? _gateway;

    /// <summary>Sets the bot up; nothing is sent before <see cref="RunAsync"/>.</summary>
    /// <param name="briefing">What answers.</param>
    /// <param name="options">How Discord is reached; used, see <see cref="DiscordOptions.IsUsed"/>.</param>
    /// <param name="link">The public address of an article, or of a place in it; <see langword="null"/> where people cannot reach the source viewer.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logs">Told of what goes wrong; never of the token, or of what was asked.</param>
    /// <exception cref="ArgumentException">A setting cannot be right; the message names it.</exception>
    public DiscordBot(Briefing briefing, DiscordOptions options, Func<ArticleId, TextSpan?, string?> link, TimeProvider time, ILoggerFactory logs)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(link);
        (_briefing, _options, _time, _logs) = (briefing, options, time, logs);
        var log = logs.CreateLogger<DiscordBot>();
        var api = new Uri(options.RestBaseUrl);
        _rest = new DiscordRest(new RestOptions { BaseUrl = api, Token = options.Token.Length == 0 ? null : options.Token, Version = VersionOf() }, time, new Random(), log);
        _files = new MediumFiles("Discord", address => KeepsFiles(address, api));
        _outstanding = new Outstanding(log);
        var (replies, admins) = (new WrittenReplies(briefing, new DiscordReplyWriter(link), time, log), AdminRoles(options));
        _interactions = new InteractionDesk(briefing, replies, _rest, _files, admins, log);
        _requests = options.UsesHttp ? new SignedRequests(new SignatureCheck(options.PublicKey, time), _interactions, _outstanding) : null;
        _gateway = options.UsesGateway ? Gateway(new MessageDesk(replies, _rest, _files, admins, log), log) : null;
    }

    /// <summary>How the connection to the gateway is doing, and whether the token was refused.</summary>
    public DiscordHealth Health => DiscordHealth.Of(_gateway?.Status, _rest);

    /// <summary>What is wrong with the settings on Discord's side, a line each that says what to do.</summary>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellation) =>
        _options.Token.Length == 0 ? Task.FromResult<IReadOnlyList<string>>([]) : new StartupCheck(_rest, _options).FindAsync(cancellation);

    /// <summary>Registers the commands where they differ, in one server or everywhere.</summary>
    /// <param name="guild">The server's id; <see langword="null"/> for everywhere.</param>
    /// <param name="dryRun">Whether only to tell what differs.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What differs, a line each.</returns>
    /// <exception cref="IOException">Discord could not be reached, or refused; the message says why.</exception>
    public async Task<IReadOnlyList<string>> RegisterAsync(ulong? guild, bool dryRun, CancellationToken cancellation)
    {
        try
        {
            var application = Snowflake.Read(_options.ApplicationId) ?? (await _rest.ApplicationAsync(cancellation).ConfigureAwait(false)).Id;
            return await new CommandRegistration(_rest, _briefing.Commands)
                .RunAsync(application, guild is { } id ? new Snowflake(id) : Snowflake.Read(_options.GuildId), dryRun, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRefusedException e) when (e.Status == HttpStatusCode.Unauthorized)
        {
            throw new IOException(StartupCheck.TokenRefused, e);
        }
        catch (DiscordRestException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>Receives from the gateway until cancelled, where it is used, and then lets replies under way be finished for a few seconds. To be called once.</summary>
    /// <exception cref="IOException">A setting is wrong, and the gateway will never let the bot in; the message says which.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await (_gateway?.RunAsync(stopping) ?? Task.Delay(Timeout.InfiniteTimeSpan, _time, stopping)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await _outstanding.FinishAsync(ToFinish, _time).ConfigureAwait(false);
        }
        catch (GatewayRefusedException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    /// <summary>Answers a request that says it comes from Discord.</summary>
    /// <param name="body">The body, byte for byte.</param>
    /// <param name="signature">The header X-Signature-Ed25519.</param>
    /// <param name="timestamp">The header X-Signature-Timestamp.</param>
    /// <param name="stopping">Set when the program stops; not when the caller hangs up, since a deferred reply goes another way.</param>
    public Task<HttpAnswer> AnswerAsync(ReadOnlyMemory<byte> body, string? signature, string? timestamp, CancellationToken stopping) =>
        _requests?.AnswerAsync(body, signature, timestamp, stopping) ?? Task.FromResult(new HttpAnswer(404, default));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _rest.Dispose();
        _files.Dispose();
        _outstanding.Dispose();
        return ValueTask.CompletedTask;
    }

    private GatewayClient Gateway(MessageDesk messages, ILogger log)
    {
        var desk = new GatewayDesk(_interactions, messages, _rest, _outstanding, log);
        var options = new GatewayOptions
        {
            Token = _options.Token,
            Intents = GatewayIntents.GuildMessages | GatewayIntents.DirectMessages,
            Address = _options.GatewayUrl.Length == 0 ? null : new Uri(_options.GatewayUrl),
            Shards = Shards(_options.Shards),
            Activity = new GatewayActivity(ActivityType.Listening, "/ask"),
        };
        return new GatewayClient(options, AskAsync, desk.ReceiveAsync, Random.Shared.NextDouble, _time, _logs.CreateLogger<GatewayClient>());
    }

    private async Task<GatewayBot> AskAsync(CancellationToken cancellation)
    {
        try
        {
            return await _rest.GatewayAsync(cancellation).ConfigureAwait(false);
        }
        catch (DiscordRefusedException e) when (e.Status == HttpStatusCode.Unauthorized)
        {
            throw new GatewayRefusedException(StartupCheck.TokenRefused);
        }
    }

    private static ShardRange? Shards(string range) =>
        range.Split('-', '/') is [var first, var last, var total] ? new ShardRange(Number(first), Number(last), Number(total)) : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // Discord's own hosts, or the host of the API where that is a stand-in on this machine.
    private static bool KeepsFiles(Uri address, Uri api) =>
        address is { Scheme: "https", Host: "cdn.discordapp.com" or "media.discordapp.net", IsDefaultPort: true } || (api.IsLoopback && address.Authority == api.Authority);

    private static string VersionOf() => typeof(DiscordBot).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static HashSet<Snowflake> AdminRoles(DiscordOptions options) =>
        [.. options.AdminRoleIds.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Snowflake.Read).OfType<Snowflake>()];
}

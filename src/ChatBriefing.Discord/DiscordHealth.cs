using ChatBriefing.Discord.Protocol.Gateway;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Starting;

namespace ChatBriefing.Discord;

/// <summary>How the bot is doing on Discord, for health pages; holds no secret.</summary>
/// <param name="IsReady">Whether it hears what is asked.</param>
/// <param name="State">In a word: ready, resuming, connecting, waiting, stopped, or http where only requests are answered.</param>
/// <param name="Since">Since when it is so; <see langword="null"/> where only requests are answered.</param>
/// <param name="Problem">What went wrong last, or what to fix.</param>
public sealed record DiscordHealth(bool IsReady, string State, DateTimeOffset? Since, string? Problem)
{
    internal static DiscordHealth Of(GatewayStatus? gateway, DiscordRest rest)
    {
        var refused = rest.TokenRefused ? StartupCheck.TokenRefused : null;
        return gateway is null
            ? new DiscordHealth(refused is null, "http", null, refused)
            : new DiscordHealth(gateway.State == GatewayState.Ready && refused is null, gateway.State.ToString().ToLowerInvariant(), gateway.Since, refused ?? gateway.LastProblem);
    }
}

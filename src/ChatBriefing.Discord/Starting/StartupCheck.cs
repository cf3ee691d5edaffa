using System.Globalization;
using System.Net;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;

namespace ChatBriefing.Discord.Starting;

/// <summary>Looks at the bot's settings on Discord's side before it starts, and says in a line each what to fix.</summary>
internal sealed class StartupCheck(DiscordRest rest, DiscordOptions options)
{
    /// <summary>What to do where Discord refuses the token.</summary>
    public const string TokenRefused = "Discord refuses the token: reset it on the page \"Bot\" of the application and set Discord:Token to the new one.";

    // https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
    private const ulong Administrator = 1 << 3;

    private static readonly (ulong Bit, string Name)[] Needed =
    [
        (1UL << 10, "View Channels"),
        (1UL << 11, "Send Messages"),
        (1UL << 14, "Embed Links"),
        (1UL << 16, "Read Message History"),
        (1UL << 38, "Send Messages in Threads"),
    ];

    /// <summary>What is wrong, best fixed first; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        try
        {
            var me = await rest.MeAsync(cancellation).ConfigureAwait(false);
            var application = await rest.ApplicationAsync(cancellation).ConfigureAwait(false);
            return [.. OfApplication(application), .. await OfServerAsync(me, cancellation).ConfigureAwait(false)];
        }
        catch (DiscordRefusedException e) when (e.Status == HttpStatusCode.Unauthorized)
        {
            return [TokenRefused];
        }
        catch (DiscordRestException e)
        {
            return [e.Message];
        }
    }

    private IEnumerable<string> OfApplication(Application application)
    {
        if (options.ApplicationId.Length > 0 && Snowflake.Read(options.ApplicationId) != application.Id)
        {
            yield return $"Discord:ApplicationId is {options.ApplicationId}, but the token belongs to application {application.Id}: set it to that.";
        }

        if (options.PublicKey.Length > 0 && application.VerifyKey is { } key && !key.Equals(options.PublicKey, StringComparison.OrdinalIgnoreCase))
        {
            yield return "Discord:PublicKey is not the key of this application: copy it from the page \"General Information\".";
        }

        var address = application.InteractionsEndpointUrl;
        if (options.Mode == DiscordMode.Gateway && !string.IsNullOrEmpty(address))
        {
            yield return $"Commands go to the Interactions Endpoint URL {address} and not to this program: empty that field on the page \"General Information\", or set Discord:Mode to Both.";
        }

        if (options.Mode != DiscordMode.Gateway && string.IsNullOrEmpty(address))
        {
            yield return "No Interactions Endpoint URL is set: enter this program's address with /discord/interactions behind it on the page \"General Information\", or set Discord:Mode to Gateway.";
        }
    }

    private async Task<IEnumerable<string>> OfServerAsync(User me, CancellationToken cancellation)
    {
        if (Snowflake.Read(options.GuildId) is not { } id)
        {
            return [];
        }

        try
        {
            var server = await rest.GuildAsync(id, cancellation).ConfigureAwait(false);
            var member = await rest.MemberAsync(id, me.Id, cancellation).ConfigureAwait(false);
            return Missing(server, member);
        }
        catch (DiscordRefusedException e) when (e.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return [$"The bot is not in the server {id} that Discord:GuildId names: invite it with the link that README gives, or correct the id."];
        }
    }

    private static IEnumerable<string> Missing(Guild server, Member member)
    {
        var held = (server.Roles ?? []).Where(role => role.Id == server.Id || member.Roles?.Contains(role.Id) == true).Aggregate(0UL, (bits, role) => bits | Bits(role));
        var lacking = (held & Administrator) != 0 ? [] : Needed.Where(needed => (held & needed.Bit) == 0).Select(needed => needed.Name).ToArray();
        return lacking.Length == 0 ? [] : [$"In the server \"{server.Name}\" the bot lacks: {string.Join(", ", lacking)}. Give its role these permissions."];
    }

    private static ulong Bits(Role role) => ulong.TryParse(role.Permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
}

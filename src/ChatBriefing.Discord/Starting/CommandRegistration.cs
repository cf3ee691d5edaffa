using ChatBriefing.Chat;
using ChatBriefing.Discord.Forms;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Rest;

namespace ChatBriefing.Discord.Starting;

/// <summary>Registers the commands with Discord, only where they differ from those that are registered: Discord counts the changes of a day.</summary>
internal sealed class CommandRegistration(DiscordRest rest, IReadOnlyList<CommandDescription> commands)
{
    /// <summary>What differs, a line each; it is registered unless this is a dry run.</summary>
    /// <param name="application">The application.</param>
    /// <param name="guild">The server; <see langword="null"/> for everywhere.</param>
    /// <param name="dryRun">Whether only to tell.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DiscordRestException">Discord could not be reached, or refused.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(Snowflake application, Snowflake? guild, bool dryRun, CancellationToken cancellation)
    {
        var wanted = CommandForms.Of(commands);
        var changes = CommandDifference.Changes(wanted, await rest.CommandsAsync(application, guild, cancellation).ConfigureAwait(false));
        if (changes.Count > 0 && !dryRun)
        {
            await rest.PutCommandsAsync(application, guild, wanted, cancellation).ConfigureAwait(false);
        }

        return changes;
    }
}

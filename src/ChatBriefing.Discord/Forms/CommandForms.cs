using ChatBriefing.Chat;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>Turns the commands of the chat into commands that Discord offers, so that a command added there appears here.</summary>
internal static class CommandForms
{
    private const int SlashCommand = 1;
    private const int MessageCommand = 3;
    private const int MostSubcommands = 25;
    private const string ManageServer = "32";
    private static readonly int[] Servers = [0];
    private static readonly int[] ServersAndPeople = [0, 1];
    private static readonly int[] Everywhere = [0, 1, 2];

    /// <summary>All commands to register: one for each name or group of names, and the one in the menu of a message.</summary>
    public static IReadOnlyList<Command> Of(IReadOnlyList<CommandDescription> descriptions) =>
        [.. descriptions.GroupBy(command => CommandName.Words(command, out _).First).Select(group => Slash(group.Key, [.. group])), AskAbout()];

    private static Command Slash(string name, CommandDescription[] commands) => commands is [{ } single] && single.Name == name
        ? Allowed(new Command { Type = SlashCommand, Name = name, Options = OptionForms.Of(single) }.Say(single.Summary), single.ForAdmins)
        : Allowed(
            new Command { Type = SlashCommand, Name = name, Options = [.. commands.Take(MostSubcommands).Select(Subcommand)] }.Say(Group(name, commands)),
            commands.All(command => command.ForAdmins));

    private static Command Say(this Command command, LocalText summary)
    {
        var (text, french) = Described.In(summary, command.Name);
        return command with { Description = text, DescriptionLocalizations = french };
    }

    private static CommandOption Subcommand(CommandDescription command)
    {
        var name = CommandName.Words(command, out _).Second;
        var (text, french) = Described.In(command.Summary, name);
        return new CommandOption { Type = OptionType.SubCommand, Name = name, Description = text, DescriptionLocalizations = french, Options = OptionForms.Of(command) };
    }

    /// <summary>What a group is for, from what is in it: the descriptions know no groups.</summary>
    private static LocalText Group(string name, CommandDescription[] commands)
    {
        var words = string.Join(", ", commands.Select(command => CommandName.Words(command, out _).Second));
        return new LocalText($"Commands of /{name}: {words}", $"Commandes de /{name}\u00A0: {words}");
    }

    private static Command Allowed(Command command, bool forAdmins) => forAdmins
        ? command with { DefaultMemberPermissions = ManageServer, IntegrationTypes = Servers, Contexts = Servers }
        : command with { IntegrationTypes = ServersAndPeople, Contexts = Everywhere };

    private static Command AskAbout() => Allowed(
        new Command { Type = MessageCommand, Name = CommandName.AskAbout, NameLocalizations = Described.InFrench(CommandName.AskAboutInFrench) },
        forAdmins: false);
}

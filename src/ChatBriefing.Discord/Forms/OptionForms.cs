using ChatBriefing.Chat;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>Turns the arguments of a command into Discord's options.</summary>
internal static class OptionForms
{
    /// <summary>Longest text that is taken, so that it fits with the command's name into a message of 2,000.</summary>
    public const int LongestText = 1900;

    private const int MostOptions = 25;
    private const int MostChoices = 25;
    private static readonly LocalText OnlyYou = new("Only you see the reply.", "Vous seul voyez la réponse.");

    /// <summary>The options; <see langword="null"/> where the command takes none.</summary>
    public static IReadOnlyList<CommandOption>? Of(CommandDescription command)
    {
        var options = command.Arguments.SelectMany(Of).Concat(command.IsPersonal ? [] : [Private()]);
        CommandOption[] allowed = [.. options.Where(option => CommandName.IsAllowed(option.Name)).DistinctBy(option => option.Name).Take(MostOptions)];
        // Discord wants those that must be given before the others; the order among each stays.
        return allowed.Length == 0 ? null : [.. allowed.OrderBy(option => option.Required != true)];
    }

    private static IEnumerable<CommandOption> Of(CommandArgument argument)
    {
        var french = CommandName.Numbered(argument, argument.Name.French);
        return CommandName.Of(argument).Zip(french).Select((names, i) => Option(argument, names.First, names.Second) with { Required = argument.IsRequired && i == 0 ? true : null });
    }

    private static CommandOption Option(CommandArgument argument, string name, string french)
    {
        var (text, localized) = Described.In(argument.Summary, name);
        var option = new CommandOption
        {
            Type = OptionType.Text,
            Name = name,
            NameLocalizations = CommandName.IsAllowed(french) ? Described.InFrench(french) : null,
            Description = text,
            DescriptionLocalizations = localized,
        };
        return argument.Kind switch
        {
            ArgumentKind.File => option with { Type = OptionType.Attachment },
            ArgumentKind.Number => option with { Type = OptionType.WholeNumber, MinValue = 1 },
            ArgumentKind.Choice => option with { Choices = Choices(argument.Choices) },
            ArgumentKind.Topic or ArgumentKind.Article or ArgumentKind.RemovedArticle or ArgumentKind.Feed => option with { Autocomplete = true },
            _ => option with { MaxLength = LongestText },
        };
    }

    private static CommandOption Private()
    {
        var (text, french) = Described.In(OnlyYou, CommandName.Private);
        return new CommandOption
        {
            Type = OptionType.YesNo,
            Name = CommandName.Private,
            NameLocalizations = Described.InFrench("privé"),
            Description = text,
            DescriptionLocalizations = french,
        };
    }

    private static CommandChoice[] Choices(IReadOnlyList<string> values) => [.. values.Take(MostChoices).Select(value => new CommandChoice(value, value))];
}

using System.Text.RegularExpressions;
using ChatBriefing.Chat;

namespace ChatBriefing.Discord.Forms;

/// <summary>What commands and arguments are called on Discord, the same when they are registered and when they come back.</summary>
internal static partial class CommandName
{
    /// <summary>The option that has the reply shown to the caller alone.</summary>
    public const string Private = "private";

    /// <summary>The command in the menu of a message.</summary>
    public const string AskAbout = "Ask about this";

    /// <summary>The same in French.</summary>
    public const string AskAboutInFrench = "Interroger les articles";

    /// <summary>How many files one call can bring: each needs an option of its own.</summary>
    public const int Files = 3;

    /// <summary>The two words of a command within a group; <paramref name="alone"/> tells one that stands for itself.</summary>
    public static (string First, string Second) Words(CommandDescription command, out bool alone)
    {
        var words = command.Name.Split(' ', 2);
        alone = words.Length == 1;
        return (words[0], alone ? words[0] : words[1]);
    }

    /// <summary>Whether <paramref name="name"/> may be the name of a command or an option.</summary>
    /// <remarks><see href="https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming"/></remarks>
    public static bool IsAllowed(string name) => Rule().IsMatch(name) && !name.Any(char.IsUpper);

    /// <summary>Names of the options for an argument: one, or as many as there may be files.</summary>
    public static IEnumerable<string> Of(CommandArgument argument) => Numbered(argument, argument.Key);

    /// <summary>The same names in other words, such as those of another language.</summary>
    public static IEnumerable<string> Numbered(CommandArgument argument, string name) =>
        argument.Kind == ArgumentKind.File ? [name, .. Enumerable.Range(2, Files - 1).Select(number => $"{name}{number}")] : [name];

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z")]
    private static partial Regex Rule();
}

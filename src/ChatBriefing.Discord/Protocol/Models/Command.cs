namespace ChatBriefing.Discord.Protocol.Models;

/// <summary>A command as it is registered.</summary>
/// <remarks><see href="https://discord.com/developers/docs/interactions/application-commands"/></remarks>
internal sealed record Command
{
    /// <summary>1 for a slash command, 3 for one in the menu of a message.</summary>
    public required int Type { get; init; }

    /// <summary>1 to 32 characters; lower case for a slash command.</summary>
    public required string Name { get; init; }

    /// <summary>The name in other languages, by Discord's locale.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters; none for a message command.</summary>
    public string? Description { get; init; }

    /// <summary>The description in other languages.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Arguments or subcommands, at most 25.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Permission bits as a decimal number that a member needs by default.</summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>0 installed to a server, 1 to a user.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    /// <summary>Where it can be called: 0 in a server, 1 in a direct message with the bot, 2 in other private channels.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }
}

/// <summary>An argument or a subcommand.</summary>
internal sealed record CommandOption
{
    /// <summary>See <see cref="OptionType"/>.</summary>
    public required int Type { get; init; }

    /// <summary>1 to 32 characters in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>1 to 100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>The description in other languages.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool? Required { get; init; }

    /// <summary>All values there are, at most 25.</summary>
    public IReadOnlyList<CommandChoice>? Choices { get; init; }

    /// <summary>Arguments of a subcommand.</summary>
    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>Whether the bot completes what is typed.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>Most characters of a text, at most 6,000.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least value of a number.</summary>
    public int? MinValue { get; init; }
}

/// <summary>Kinds of options.</summary>
internal static class OptionType
{
    public const int SubCommand = 1;
    public const int SubCommandGroup = 2;
    public const int Text = 3;
    public const int WholeNumber = 4;
    public const int YesNo = 5;
    public const int Attachment = 11;
}

/// <summary>A value that can be chosen.</summary>
/// <param name="Name">What is shown, 1 to 100 characters.</param>
/// <param name="Value">What is sent, at most 100 characters.</param>
internal sealed record CommandChoice(string Name, string Value)
{
    /// <summary>What is shown in other languages.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }
}

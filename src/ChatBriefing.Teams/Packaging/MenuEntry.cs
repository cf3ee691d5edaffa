using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Packaging;

/// <summary>An entry of the bot's menu.</summary>
/// <param name="Title">What people see: a command with its slash, or the beginning of a question.</param>
/// <param name="Description">What it does.</param>
/// <param name="Prompt">The whole question for a prompt; <see langword="null"/> for a command.</param>
internal sealed record MenuEntry(string Title, LocalText Description, string? Prompt);

/// <summary>The menu in some scopes.</summary>
internal sealed record MenuList(IReadOnlyList<string> Scopes, IReadOnlyList<MenuEntry> Entries)
{
    /// <summary>The chat of one person with the bot.</summary>
    public const string Personal = "personal";

    /// <summary>The channels of a team.</summary>
    public const string Team = "team";

    /// <summary>A chat of several people.</summary>
    public const string Group = "groupChat";

    /// <summary>How many entries Teams takes.</summary>
    public const int Most = 12;
}

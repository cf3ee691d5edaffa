namespace ChatBriefing.Teams.Packaging;

/// <summary>The bot, as the manifest describes it.</summary>
internal sealed record ManifestBot(string BotId, IReadOnlyList<ManifestCommandList> CommandLists)
{
    /// <summary>Where people may talk to it.</summary>
    public IReadOnlyList<string> Scopes { get; } = [MenuList.Personal, MenuList.Team, MenuList.Group];

    /// <summary>Admins hand in articles as files.</summary>
    public bool SupportsFiles { get; } = true;

    /// <summary>The bot answers; it does not only notify.</summary>
    public bool IsNotificationOnly { get; }
}

/// <summary>What the menu offers in some scopes; at most 12 entries.</summary>
internal sealed record ManifestCommandList(IReadOnlyList<string> Scopes, IReadOnlyList<ManifestCommand> Commands);

/// <summary>An entry of the menu: a command, or a prompt, whose text goes to the compose box instead of its title.</summary>
internal sealed record ManifestCommand(string Title, string Description, string Type, string? Prompt);

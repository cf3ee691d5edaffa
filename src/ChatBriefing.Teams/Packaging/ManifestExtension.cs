namespace ChatBriefing.Teams.Packaging;

/// <summary>The message extension, as the manifest describes it.</summary>
internal sealed record ManifestExtension(string BotId, IReadOnlyList<ManifestExtensionCommand> Commands);

/// <summary>A command of the message extension: title at most 32 characters, description at most 128.</summary>
internal sealed record ManifestExtensionCommand(string Id, string Type, IReadOnlyList<string> Context, string Title, string Description)
{
    /// <summary>Whether a search runs once before anything is typed.</summary>
    public bool? InitialRun { get; init; }

    /// <summary>Whether the bot is asked what to show.</summary>
    public bool? FetchTask { get; init; }

    /// <summary>What a person types.</summary>
    public IReadOnlyList<ManifestParameter>? Parameters { get; init; }
}

/// <summary>Something that a person types for a command of the message extension.</summary>
internal sealed record ManifestParameter(string Name, string Title, string Description, string InputType);

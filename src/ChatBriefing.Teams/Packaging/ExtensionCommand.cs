using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Packaging;

/// <summary>A command of the message extension, worded in each language.</summary>
/// <param name="Id">What requests call it.</param>
/// <param name="Title">At most 32 characters.</param>
/// <param name="Description">At most 128 characters.</param>
/// <param name="Parameter">What a person types, if anything.</param>
internal sealed record ExtensionCommand(string Id, LocalText Title, LocalText Description, ExtensionParameter? Parameter)
{
    /// <summary>Finds quotes while a message is being written, and shows the quick facts before anything is typed.</summary>
    public static ExtensionCommand Search { get; } = new(
        "search",
        new LocalText("Find a quote", "Trouver une citation"),
        new LocalText("Find what the sources say, word for word, and put it into your message.", "Trouver ce que disent les sources, mot pour mot, et l’insérer dans votre message."),
        new ExtensionParameter(
            "query", new LocalText("Question", "Question"), new LocalText("A question or a few words", "Une question ou quelques mots")));

    /// <summary>Answers what a message asks.</summary>
    public static ExtensionCommand AskAboutThis { get; } = new(
        "askAboutThis",
        new LocalText("Ask about this", "Interroger les sources"),
        new LocalText("Shows what the sources say about this message.", "Montre ce que disent les sources à propos de ce message."),
        Parameter: null);

    /// <summary>The commands in the order of the manifest, which the keys of language files count in.</summary>
    public static IReadOnlyList<ExtensionCommand> All { get; } = [Search, AskAboutThis];

    /// <summary>The command as the manifest describes it.</summary>
    /// <remarks>
    /// A message action with <c>fetchTask</c> false first shows a form with its parameters, which a person would have to fill in. With <c>fetchTask</c> true
    /// Teams sends the message at once, as <c>composeExtension/fetchTask</c>, and shows the dialog or the message that the bot answers with.
    /// https://learn.microsoft.com/en-us/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command
    /// </remarks>
    public ManifestExtensionCommand Described() => Parameter is { } parameter
        ? new(Id, "query", ["compose", "commandBox"], Title.English, Description.English)
        {
            InitialRun = true,
            Parameters = [new ManifestParameter(parameter.Name, parameter.Title.English, parameter.Description.English, "text")],
        }
        : new(Id, "action", ["message"], Title.English, Description.English) { FetchTask = true };
}

/// <summary>What a person types for a command of the message extension.</summary>
internal sealed record ExtensionParameter(string Name, LocalText Title, LocalText Description);

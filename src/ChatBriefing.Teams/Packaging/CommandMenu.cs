using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Packaging;

/// <summary>The menus that Teams shows above the compose box: commands and questions to begin with.</summary>
/// <remarks>
/// Teams takes 12 entries for each scope and shows the menu to everybody, so commands for admins are not in it; <c>/help</c> lists them to admins.
/// Of the others, those go first that can be sent as they are. Half of the room is the questions', unless one side needs less of it.
/// https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/prompt-suggestions
/// </remarks>
internal static class CommandMenu
{
    private const int LongestCommand = 128;
    private const int LongestTitle = 32;
    private const int LongestDescription = 128;
    private const int LongestPrompt = 4_000;

    /// <summary>The menu of a person's own chat, and that of teams and groups, which lacks what is meant for one person alone.</summary>
    public static IReadOnlyList<MenuList> Of(IReadOnlyList<CommandDescription> commands, IReadOnlyList<string> prompts)
    {
        MenuEntry[] questions = [.. prompts.Select(Question).OfType<MenuEntry>().DistinctBy(entry => entry.Title, StringComparer.OrdinalIgnoreCase).Take(MenuList.Most)];
        CommandDescription[] open = [.. commands.Where(command => !command.ForAdmins && command.Name.Length < LongestCommand).OrderBy(NeedsMore)];
        return
        [
            new MenuList([MenuList.Personal], Entries(open, questions)),
            new MenuList([MenuList.Team, MenuList.Group], Entries(open.Where(command => !command.IsPersonal), questions)),
        ];
    }

    private static MenuEntry[] Entries(IEnumerable<CommandDescription> commands, MenuEntry[] questions)
    {
        const int Half = MenuList.Most / 2;
        MenuEntry[] offered = [.. commands.Select(Command).Take(MenuList.Most - Math.Min(Half, questions.Length))];
        return [.. offered, .. questions.Take(MenuList.Most - offered.Length)];
    }

    private static bool NeedsMore(CommandDescription command) => command.Arguments.Any(argument => argument.IsRequired);

    private static MenuEntry Command(CommandDescription command) =>
        new($"/{command.Name}", Limited.Line(command.Summary, LongestDescription, otherwise: $"/{command.Name}"), Prompt: null);

    // A question from the corpus must not become a command on its way through the compose box.
    private static MenuEntry? Question(string prompt)
    {
        var text = Limited.Line(prompt, LongestPrompt).TrimStart();
        var description = Limited.Line(text, LongestDescription);
        return text.Length == 0 || text[0] == '/' ? null : new MenuEntry(Limited.Line(text, LongestTitle), new LocalText(description, description), text);
    }
}

using ChatBriefing.Chat;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Packaging;

/// <summary>The words of the manifest in another language, each under the path that it has there.</summary>
/// <remarks>https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/apps-localization</remarks>
internal static class LanguageFile
{
    /// <summary>The file of the French words.</summary>
    public const string French = "fr.json";

    /// <summary>The words in <paramref name="language"/>. Titles of commands stay, for that is how they are typed; prompts stay in the language of their article.</summary>
    public static SortedDictionary<string, string> In(Language language, IReadOnlyList<MenuList> menus) => new(
        Pairs(menus).ToDictionary(pair => pair.Path, pair => pair.Text.In(language), StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<(string Path, LocalText Text)> Pairs(IReadOnlyList<MenuList> menus) => About().Concat(OfMenus(menus)).Concat(OfExtension());

    private static IEnumerable<(string Path, LocalText Text)> About() =>
    [
        ("name.short", new LocalText(AppWording.Name, AppWording.Name)),
        ("name.full", AppWording.FullName),
        ("description.short", AppWording.Short),
        ("description.full", AppWording.Full),
    ];

    private static IEnumerable<(string Path, LocalText Text)> OfMenus(IReadOnlyList<MenuList> menus) =>
        from menu in menus.Index()
        from entry in menu.Item.Entries.Index()
        where entry.Item.Prompt is null
        select ($"bots[0].commandLists[{menu.Index}].commands[{entry.Index}].description", entry.Item.Description);

    private static IEnumerable<(string Path, LocalText Text)> OfExtension()
    {
        foreach (var (index, command) in ExtensionCommand.All.Index())
        {
            var path = $"composeExtensions[0].commands[{index}]";
            yield return ($"{path}.title", command.Title);
            yield return ($"{path}.description", command.Description);
            if (command.Parameter is { } parameter)
            {
                yield return ($"{path}.parameters[0].title", parameter.Title);
                yield return ($"{path}.parameters[0].description", parameter.Description);
            }
        }
    }
}

using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Packaging;

/// <summary>What a package offers and what it leaves out.</summary>
/// <param name="Commands">The commands that a menu offers, with their slash.</param>
/// <param name="Prompts">How many questions a menu offers.</param>
/// <param name="LeftOut">Commands that no menu offers although anybody may call them, with their slash: they can be typed all the same.</param>
/// <param name="ForAdmins">How many commands are left out because they are for admins, whereas everybody sees the menu.</param>
/// <param name="HasSite">Whether its links lead to the web chat, and not to an address that only stands in for one.</param>
public sealed record PackageContents(IReadOnlyList<string> Commands, int Prompts, IReadOnlyList<string> LeftOut, int ForAdmins, bool HasSite)
{
    internal static PackageContents Of(IReadOnlyList<CommandDescription> commands, IReadOnlyList<MenuList> menus, AppSite site)
    {
        MenuEntry[] entries = [.. menus.SelectMany(menu => menu.Entries).Distinct()];
        string[] offered = [.. entries.Where(entry => entry.Prompt is null).Select(entry => entry.Title)];
        return new PackageContents(
            offered,
            entries.Length - offered.Length,
            [.. commands.Where(command => !command.ForAdmins).Select(command => $"/{command.Name}").Except(offered)],
            commands.Count(command => command.ForAdmins),
            site.Domain is not null);
    }
}

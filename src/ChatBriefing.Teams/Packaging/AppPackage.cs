using System.IO.Compression;
using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;

namespace ChatBriefing.Teams.Packaging;

/// <summary>The app package that people upload to Teams: a zip file with a manifest, its French words and two icons.</summary>
/// <remarks>https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/apps-package</remarks>
public static class AppPackage
{
    /// <summary>Writes the package. The same arguments give the same bytes.</summary>
    /// <param name="zip">Where to; it stays open.</param>
    /// <param name="commands">Every command of the bot.</param>
    /// <param name="prompts">Questions to begin with, the best first; at most 12 are offered.</param>
    /// <param name="options">Names the app.</param>
    /// <param name="publicBaseUrl">The https address of the web chat; empty where people cannot reach it.</param>
    /// <returns>What the package offers and what it leaves out.</returns>
    /// <exception cref="ArgumentException">A setting does not do for a package; the message names it.</exception>
    public static PackageContents Write(Stream zip, IReadOnlyList<CommandDescription> commands, IReadOnlyList<string> prompts, TeamsOptions options, string publicBaseUrl)
    {
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(prompts);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(publicBaseUrl);
        if (options.AppId.Length == 0)
        {
            throw new ArgumentException("The setting Teams:AppId is empty; a package needs the application (client) id from the page \"Overview\" of the app registration.");
        }

        var site = AppSite.At(publicBaseUrl);
        var menus = CommandMenu.Of(commands, prompts);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "manifest.json", JsonSerializer.SerializeToUtf8Bytes(Manifest(options.AppId, site, menus), PackageJson.Default.AppManifest));
        Add(archive, LanguageFile.French, JsonSerializer.SerializeToUtf8Bytes(LanguageFile.In(Language.French, menus), PackageJson.Default.SortedDictionaryStringString));
        Add(archive, AppIcon.Color, AppIcon.Read(AppIcon.Color));
        Add(archive, AppIcon.Outline, AppIcon.Read(AppIcon.Outline));
        return PackageContents.Of(commands, menus, site);
    }

    private static AppManifest Manifest(string appId, AppSite site, IReadOnlyList<MenuList> menus) => new(
        appId,
        typeof(AppPackage).Assembly.GetName().Version!.ToString(fieldCount: 3),
        new ManifestDeveloper(AppWording.Name, site.Address, site.Address, site.Address),
        new ManifestText(AppWording.Name, AppWording.FullName.English),
        new ManifestText(AppWording.Short.English, AppWording.Full.English),
        [new ManifestBot(appId, [.. menus.Select(Described)])],
        [new ManifestExtension(appId, [.. ExtensionCommand.All.Select(command => command.Described())])],
        site.Domain is { } domain ? [domain] : null);

    private static ManifestCommandList Described(MenuList menu) =>
        new(menu.Scopes, [.. menu.Entries.Select(entry => new ManifestCommand(entry.Title, entry.Description.English, entry.Prompt is null ? "basic" : "prompt", entry.Prompt))]);

    private static void Add(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        // The first day that a zip file can name, so that the bytes do not depend on when they were written.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}

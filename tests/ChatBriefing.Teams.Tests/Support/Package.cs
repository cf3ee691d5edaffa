using System.IO.Compression;
using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Teams.Packaging;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A written app package, taken apart.</summary>
internal sealed record Package(byte[] Zip, PackageContents Contents, IReadOnlyDictionary<string, byte[]> Files)
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public JsonElement Manifest => JsonElement.Parse(Files["manifest.json"]);

    public JsonElement French => JsonElement.Parse(Files["fr.json"]);

    public IReadOnlyList<JsonElement> Menus => [.. Manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()];

    public IReadOnlyList<JsonElement> Extension => [.. Manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray()];

    public static Package Of(IReadOnlyList<CommandDescription> commands, IReadOnlyList<string> prompts, string publicBaseUrl = "https://briefing.example.org")
    {
        using var stream = new MemoryStream();
        var contents = AppPackage.Write(stream, commands, prompts, new TeamsOptions { AppId = AppId }, publicBaseUrl);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        return new Package(stream.ToArray(), contents, archive.Entries.ToDictionary(entry => entry.FullName, Bytes));
    }

    /// <summary>The titles of a menu's commands or prompts.</summary>
    public IReadOnlyList<string> Titles(int menu, string type) =>
        [.. Menus[menu].GetProperty("commands").EnumerateArray().Where(entry => entry.GetProperty("type").ValueEquals(type)).Select(entry => entry.GetProperty("title").GetString()!)];

    /// <summary>A command with at most one argument.</summary>
    public static CommandDescription Command(string name, bool forAdmins = false, bool isPersonal = false, bool needsMore = false, string summary = "Does it.") => new(
        name,
        forAdmins,
        isPersonal,
        new LocalText(summary, summary),
        needsMore ? [new CommandArgument("id", ArgumentKind.Text, IsRequired: true, new LocalText("id", "id"), new LocalText("An id", "Un id"), [])] : []);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}

using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Forms;

/// <summary>Compares the commands that are registered with those that should be, so that nothing is sent to Discord where nothing has changed.</summary>
internal static class CommandDifference
{
    private static readonly string[] Compared =
    [
        "name_localizations", "description", "description_localizations", "options", "default_member_permissions", "integration_types", "contexts",
    ];

    /// <summary>What to do, a line for each command: <c>add /ask</c>, <c>change /corpus: description</c>, <c>remove /old</c>; empty where nothing differs.</summary>
    /// <param name="wanted">The commands that should be registered.</param>
    /// <param name="registered">Discord's answer to <c>GET /applications/{id}/commands?with_localizations=true</c>; without that, localizations seem to differ.</param>
    public static IReadOnlyList<string> Changes(IReadOnlyList<Command> wanted, JsonElement registered)
    {
        var ours = ByName(JsonSerializer.SerializeToElement(wanted, DiscordJson.Default.IReadOnlyListCommand));
        var theirs = ByName(registered);
        return
        [
            .. ours.Where(command => !theirs.ContainsKey(command.Key)).Select(command => $"add {command.Key}"),
            .. ours.Where(command => theirs.ContainsKey(command.Key)).Select(command => Change(command.Key, command.Value, theirs[command.Key])).OfType<string>(),
            .. theirs.Keys.Where(name => !ours.ContainsKey(name)).Select(name => $"remove {name}"),
        ];
    }

    private static string? Change(string name, JsonElement ours, JsonElement theirs)
    {
        string[] changed = [.. Compared.Where(property => CanonicalJson.Of(ours, property) != CanonicalJson.Of(theirs, property))];
        return changed.Length == 0 ? null : $"change {name}: {string.Join(", ", changed)}";
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement commands)
    {
        var known = new Dictionary<string, JsonElement>();
        foreach (var command in commands.ValueKind == JsonValueKind.Array ? commands.EnumerateArray() : default)
        {
            if (command.ValueKind == JsonValueKind.Object)
            {
                known.TryAdd(Name(command), command);
            }
        }

        return known;
    }

    // Commands in menus may have the name of a slash command.
    private static string Name(JsonElement command)
    {
        var name = command.TryGetProperty("name", out var given) ? GivenText.Of(given) : null;
        var isSlash = !command.TryGetProperty("type", out var type) || (type.ValueKind == JsonValueKind.Number && type.TryGetInt32(out var kind) && kind == 1);
        return isSlash ? $"/{name}" : $"“{name}”";
    }
}

using System.Globalization;
using System.Text.Json;

namespace ChatBriefing.Discord.Forms;

/// <summary>Writes a property of a command so that two of them are the same text when they mean the same to Discord.</summary>
internal static class CanonicalJson
{
    private const int Deepest = 16;

    // Discord gives back more than it was given: what is not here is its own.
    private static readonly HashSet<string> Known =
    [
        "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options", "autocomplete",
        "value", "min_value", "max_value", "min_length", "max_length", "channel_types",
    ];

    // Lists that are sets.
    private static readonly HashSet<string> Unordered = ["integration_types", "contexts", "channel_types"];

    /// <summary>The property; empty where it is missing or says nothing.</summary>
    public static string Of(JsonElement owner, string property) => owner.TryGetProperty(property, out var value) ? Of(property, value, Deepest) : string.Empty;

    private static string Of(string property, JsonElement value, int depth) => value.ValueKind switch
    {
        _ when depth == 0 => "…",
        JsonValueKind.Object => Object(property, value, depth),
        JsonValueKind.Array => Array(property, value, depth),
        // A command in a menu has no description: Discord gives back an empty one.
        JsonValueKind.String when value.ValueEquals(string.Empty) => string.Empty,
        JsonValueKind.String => $"\"{JsonEncodedText.Encode(GivenText.Of(value) ?? value.GetRawText())}\"",
        JsonValueKind.Number => value.TryGetDouble(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
        JsonValueKind.True => "true",
        // "false", null and a missing property are the same.
        _ => string.Empty,
    };

    private static string Object(string property, JsonElement value, int depth)
    {
        var isText = property.EndsWith("_localizations", StringComparison.Ordinal);
        var members = value.EnumerateObject()
            .Select(member => (Name: GivenText.NameOf(member) ?? string.Empty, member.Value))
            .Where(member => isText || Known.Contains(member.Name))
            .Select(member => (member.Name, Value: Of(member.Name, member.Value, depth - 1)))
            .Where(member => member.Value.Length > 0)
            .OrderBy(member => member.Name, StringComparer.Ordinal);
        return Enclosed('{', members.Select(member => $"{member.Name}:{member.Value}"), '}');
    }

    private static string Array(string property, JsonElement value, int depth)
    {
        var items = value.EnumerateArray().Select(item => Of(property, item, depth - 1));
        return Enclosed('[', Unordered.Contains(property) ? items.Order(StringComparer.Ordinal) : items, ']');
    }

    private static string Enclosed(char before, IEnumerable<string> parts, char after)
    {
        var all = string.Join(',', parts);
        return all.Length == 0 ? string.Empty : $"{before}{all}{after}";
    }
}

using System.Text.Json;

namespace ChatBriefing.Discord.Forms;

/// <summary>Reads texts from JSON that comes from outside.</summary>
internal static class GivenText
{
    /// <summary>The text; <see langword="null"/> for anything else.</summary>
    public static string? Of(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? Read(() => text.GetString()) : null;

    /// <summary>The name of a property; <see langword="null"/> where it is no text.</summary>
    public static string? NameOf(JsonProperty property) => Read(() => property.Name);

    private static string? Read(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON and no text.
            return null;
        }
    }
}

using System.Text.Json;

namespace ChatBriefing.Teams.Replies;

/// <summary>Reads values of which nothing is known: what is missing or of another kind is <see langword="null"/>.</summary>
internal static class JsonValues
{
    /// <summary>A field of an object.</summary>
    public static JsonElement? Field(this JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var field) ? field : null;

    /// <summary>A string; <see langword="null"/> also for one that holds half a character.</summary>
    public static string? Text(this JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.String } given)
        {
            return null;
        }

        try
        {
            return given.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

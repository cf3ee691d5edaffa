using System.Text.Json;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Reads what was sent.</summary>
internal static class SentJson
{
    /// <summary>The text of a field; <see langword="null"/> where there is none.</summary>
    public static string? Text(this JsonElement json, string field) => json.TryGetProperty(field, out var value) ? value.GetString() : null;
}

using System.Text.Json;

namespace ChatBriefing.Host.Verbs;

/// <summary>One line of a batch: a question, or what is wrong with the line.</summary>
/// <param name="Id">The line's own id, of any JSON type; <see langword="null"/> where it has none.</param>
/// <param name="Question">The question; <see langword="null"/> where the line is malformed.</param>
/// <param name="Conversation">Name of the conversation within the batch; <see langword="null"/> for a question on its own.</param>
/// <param name="Problem">What is wrong with a malformed line.</param>
internal sealed record BatchLine(JsonElement? Id, string? Question, string? Conversation, string Problem)
{
    private const int LongestLine = 64 * 1024;

    /// <summary>Reads a line; never throws.</summary>
    public static BatchLine Parse(string line)
    {
        if (line.Length > LongestLine)
        {
            return Malformed(null, $"The line is longer than {LongestLine} characters.");
        }

        try
        {
            using var json = JsonDocument.Parse(line.TrimStart('\uFEFF'));
            return json.RootElement.ValueKind == JsonValueKind.Object ? Parse(json.RootElement) : Malformed(null, "The line is not a JSON object.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair parses as JSON but cannot be read as text.
            return Malformed(null, "The line is not valid JSON.");
        }
    }

    private static BatchLine Parse(JsonElement line)
    {
        JsonElement? id = line.TryGetProperty("id", out var named) && named.ValueKind != JsonValueKind.Null ? named.Clone() : null;
        if (!line.TryGetProperty("question", out var question) || question.ValueKind != JsonValueKind.String)
        {
            return Malformed(id, "\"question\" is missing or is not a text.");
        }

        var conversation = line.TryGetProperty("conversation", out var name) && name.ValueKind != JsonValueKind.Null ? name.ToString() : null;
        return new BatchLine(id, question.GetString(), conversation, string.Empty);
    }

    private static BatchLine Malformed(JsonElement? id, string problem) => new(id, null, null, problem);
}

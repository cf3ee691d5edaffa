using System.Text.Json.Serialization;

namespace ChatBriefing.Evaluation;

/// <summary>A question of a dialogue as it was asked, and as people have written it to stand alone.</summary>
internal sealed record RewrittenQuestion(
    [property: JsonPropertyName("QuAC_dialog_id"), JsonRequired] string Dialogue,
    [property: JsonPropertyName("Question_no"), JsonRequired] int Number,
    [property: JsonPropertyName("Question"), JsonRequired] string Text,
    [property: JsonPropertyName("Rewrite"), JsonRequired] string Rewrite,
    [property: JsonPropertyName("History")] IReadOnlyList<string>? History)
{
    private const string NoAnswer = "I don't know.";

    /// <summary>The answer to the question before, as the set has it, if there is one; it follows the title, the section and that question.</summary>
    [JsonIgnore]
    public string? AnswerBefore => Number > 1 && History is { Count: > 3 } && History[^1] != NoAnswer ? History[^1] : null;
}

/// <summary>How such files are read.</summary>
[JsonSerializable(typeof(IReadOnlyList<RewrittenQuestion>))]
internal sealed partial class RewrittenQuestionJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>A file in the format of SQuAD (Rajpurkar et al. 2016, 2018).</summary>
internal sealed record SquadFile([property: JsonPropertyName("data")] IReadOnlyList<SquadEntry?>? Data);

/// <summary>One article of such a file.</summary>
internal sealed record SquadEntry([property: JsonPropertyName("title")] string? Title, [property: JsonPropertyName("paragraphs")] IReadOnlyList<SquadParagraph?>? Paragraphs);

/// <summary>One paragraph with its questions.</summary>
internal sealed record SquadParagraph([property: JsonPropertyName("context"), JsonRequired] string Context, [property: JsonPropertyName("qas")] IReadOnlyList<SquadQuestion?>? Questions);

/// <summary>One question with its annotators' answers.</summary>
internal sealed record SquadQuestion(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("question")] string? Text,
    [property: JsonPropertyName("answers")] IReadOnlyList<SquadAnswer?>? Answers);

/// <summary>One answer: its text, and where it begins in the paragraph, counted in Unicode code points as the sets do.</summary>
internal sealed record SquadAnswer([property: JsonPropertyName("text")] string? Text, [property: JsonPropertyName("answer_start")] int Start)
{
    /// <summary>The answer's place in UTF-16 code units; <see langword="null"/> when it does not stand where the set says.</summary>
    public TextSpan? In(string context)
    {
        var at = Start;
        for (var i = 0; i < at && i < context.Length; i++)
        {
            at += char.IsHighSurrogate(context[i]) ? 1 : 0;
        }

        var stands = Text is { Length: > 0 } && at >= 0 && at <= context.Length - Text.Length && string.CompareOrdinal(context, at, Text, 0, Text.Length) == 0;
        return stands ? new TextSpan(at, Text!.Length) : null;
    }
}

/// <summary>How such files are read.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SquadFile))]
internal sealed partial class SquadJson : JsonSerializerContext;

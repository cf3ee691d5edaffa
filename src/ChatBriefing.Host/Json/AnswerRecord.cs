using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Host.Json;

/// <summary>An answer as programs read it: the one JSON record of <c>ask --json</c>, <c>ask --batch</c> and <c>/api/ask</c>.</summary>
internal sealed record AnswerRecord
{
    /// <summary>The id that the question came with; left out where it had none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Id { get; init; }

    public required string Question { get; init; }

    public required bool Answered { get; init; }

    public string? ShortAnswer { get; init; }

    public required double Confidence { get; init; }

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public string? ReadAs { get; init; }

    public required IReadOnlyList<ExcerptRecord> Excerpts { get; init; }

    public required IReadOnlyList<FactRecord> Facts { get; init; }

    public required IReadOnlyList<DisagreementRecord> Disagreements { get; init; }

    public required IReadOnlyList<string> MissingTerms { get; init; }

    public required string Receipt { get; init; }

    public required double ElapsedMs { get; init; }
}

/// <summary>A cited excerpt; offsets are UTF-16 code units of the article's stored text, highlights are relative to the excerpt.</summary>
internal sealed record ExcerptRecord(
    int N,
    string ArticleId,
    string Title,
    string? Url,
    DateOnly? Published,
    string? AttributedTo,
    int Start,
    int Length,
    string Text,
    IReadOnlyList<int[]> Highlights)
{
    /// <summary>Ids of other articles that print the same words; left out where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AlsoIn { get; init; }

    /// <summary>Page of the document, from 1; left out where the format has no pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}

/// <summary>A quick fact with the number of its quote.</summary>
internal sealed record FactRecord(string Label, string Value, int N);

/// <summary>Values on which the sources differ.</summary>
internal sealed record DisagreementRecord(IReadOnlyList<ValueRecord> Values);

/// <summary>A value with the number of the excerpt that it stands in.</summary>
internal sealed record ValueRecord(string Value, int N);

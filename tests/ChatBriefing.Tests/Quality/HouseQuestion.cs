using System.Text.Json.Serialization;

namespace ChatBriefing.Tests.Quality;

/// <summary>A question and what a fair reader of the articles expects of the answer; what is left out is not judged.</summary>
internal sealed record HouseQuestion
{
    public required string Id { get; init; }

    /// <summary>What sort of question it is: plain, paraphrase, typo, followup, french, refusal or hostile; in its asker's own words: english, french and their refusals.</summary>
    public required string Group { get; init; }

    /// <summary>The question, where it stands alone.</summary>
    public string? Question { get; init; }

    /// <summary>A conversation, the last line of which is judged.</summary>
    public IReadOnlyList<string>? Turns { get; init; }

    /// <summary>The expected kind, spelled as in the JSON record of an answer.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether the articles answer it.</summary>
    public required bool Answered { get; init; }

    /// <summary>Words of the articles, any of which make the first excerpt right.</summary>
    public IReadOnlyList<string> Excerpt { get; init; } = [];

    /// <summary>The short answers that are right, in any case and with or without articles and marks.</summary>
    public IReadOnlyList<string> Short { get; init; } = [];

    /// <summary>Whether a short answer is also right that holds one of them and more.</summary>
    public bool Contains { get; init; }

    /// <summary>Values of different articles that must be shown side by side.</summary>
    public IReadOnlyList<string> Differs { get; init; } = [];

    /// <summary>Everything that is said, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Said => Turns ?? [Question ?? string.Empty];
}

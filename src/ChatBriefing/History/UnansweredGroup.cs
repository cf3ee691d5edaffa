using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.History;

/// <summary>Unanswered questions in similar words: one gap in the corpus.</summary>
/// <param name="Questions">The questions, the most frequent wording first; at least one.</param>
public sealed record UnansweredGroup(IReadOnlyList<UnansweredQuestion> Questions)
{
    /// <summary>The name by which the group can be asked for: eight characters, from its most frequent wording.</summary>
    public string Id => IdOf(Questions[0]);

    /// <summary>The question as it was asked most often.</summary>
    public string Question => Questions[0].Question;

    /// <summary>How often any of its questions was asked.</summary>
    public int Count => Questions.Sum(question => question.Count);

    /// <summary>When one of them was asked last.</summary>
    public DateTimeOffset LastAsked => Questions.Max(question => question.LastAsked);

    /// <summary>The languages they were asked in.</summary>
    public IReadOnlyList<Language> Languages => [.. Questions.Select(question => question.Language).Distinct().Order()];

    /// <summary>The article that came nearest, if one did.</summary>
    public ArticleId? Nearest => Questions.Select(question => question.Nearest).FirstOrDefault(nearest => nearest is not null);

    /// <summary>Whether the group goes by <paramref name="id"/>: by its present name, or by the one that another wording gave it while that led.</summary>
    public bool IsCalled(string id) => Questions.Any(question => IdOf(question).Equals(id, StringComparison.OrdinalIgnoreCase));

    private static string IdOf(UnansweredQuestion question) => $"{TermHash.Of(question.Wording):x16}"[..8];
}

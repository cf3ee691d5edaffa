using System.Collections.Concurrent;
using ChatBriefing.Answers;
using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>Questions worth asking, from the quick facts of the index: only those that the articles answer as far as the engine can tell.</summary>
/// <param name="index">The index.</param>
/// <param name="answers">Whether a question is answered; asked once for each that is about to be suggested.</param>
internal sealed class Suggestions(ArticleIndex index, Func<string, bool> answers)
{
    /// <summary>How many go with a reply.</summary>
    public const int PerReply = 3;

    private const int Kept = 200;

    private readonly ConcurrentDictionary<string, bool> _answered = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<string[]> _questions = new(() =>
        [.. index.Facts().Select(fact => fact.Question).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Kept)]);

    /// <summary>The first questions in the order of the corpus, at most <paramref name="limit"/>.</summary>
    public string[] First(int limit) => [.. _questions.Value.Where(IsAnswered).Take(limit)];

    /// <summary>Questions to go on with after an answer: those of its own facts first, never the one just asked.</summary>
    public string[] After(Answer answer) =>
    [
        .. answer.Facts.Select(fact => fact.Question).OfType<string>().Concat(_questions.Value)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(question => !Same(question, answer.Question) && !Same(question, answer.ReadAs) && IsAnswered(question))
            .Take(PerReply),
    ];

    private bool IsAnswered(string question) => _answered.GetOrAdd(question, answers);

    private static bool Same(string question, string? asked) =>
        asked is not null && question.AsSpan().TrimEnd(" ?").Equals(asked.AsSpan().Trim().TrimEnd(" ?"), StringComparison.OrdinalIgnoreCase);
}

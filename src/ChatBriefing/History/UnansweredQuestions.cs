using ChatBriefing.Corpus;

namespace ChatBriefing.History;

/// <summary>Questions that the sources did not answer, without their authors, so that gaps in the corpus can be seen.</summary>
internal sealed class UnansweredQuestions(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Counts a question that was not answered.</summary>
    public Task AddUnansweredAsync(string question, Language language, CancellationToken cancellation)
    {
        const string Sql = """
            INSERT INTO unanswered (question, language, count, last_asked) VALUES ($question, $language, 1, $at)
            ON CONFLICT (question, language) DO UPDATE SET count = count + 1, last_asked = excluded.last_asked
            """;
        return database.ChangeAsync(Sql, cancellation, ("$question", question), ("$language", Code(language)), ("$at", $"{time.GetUtcNow():O}"));
    }

    /// <summary>The unanswered questions asked most often, at most <paramref name="limit"/>.</summary>
    public Task<IReadOnlyList<UnansweredQuestion>> UnansweredAsync(int limit, CancellationToken cancellation) => database.FindAsync(
        "SELECT question, language, count, last_asked FROM unanswered ORDER BY count DESC, last_asked DESC, question LIMIT $limit",
        row => new UnansweredQuestion(row.GetString(0), row.GetString(1) == "fr" ? Language.French : Language.English, row.GetInt32(2), row.GetDateTimeOffset(3)),
        cancellation,
        ("$limit", limit));

    private static string Code(Language language) => language == Language.French ? "fr" : "en";
}

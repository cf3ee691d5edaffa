using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using Microsoft.Data.Sqlite;

namespace ChatBriefing.History;

/// <summary>Questions that the sources did not answer, without their authors, so that gaps in the corpus can be seen and closed.</summary>
internal sealed class UnansweredQuestions(HistoryDatabase database, TextAnalyzer analyzer, TimeProvider time)
{
    private const int MostWordings = 500;
    private const int MostQuestions = 5_000;

    /// <summary>Counts a question that was not answered; one that was taken for answered is open again.</summary>
    public Task AddAsync(string question, Language language, ArticleId? nearest, CancellationToken cancellation) => database.ChangeAsync(
        """
        INSERT INTO unanswered (question, language, count, last_asked, wording_key, nearest) VALUES ($question, $language, 1, $at, $wording, $nearest)
        ON CONFLICT (question, language) DO UPDATE SET
            count = count + 1, last_asked = excluded.last_asked, wording_key = excluded.wording_key, nearest = excluded.nearest, answered_by = NULL, answered_at = NULL
        """,
        cancellation,
        ("$question", question),
        ("$language", Code(language)),
        ("$at", $"{time.GetUtcNow():O}"),
        ("$wording", Wording(question, language)),
        ("$nearest", nearest?.Value));

    /// <summary>The open questions in groups of similar wording, the most asked first; of the 500 most frequent wordings, at most <paramref name="limit"/> groups.</summary>
    public async Task<IReadOnlyList<UnansweredGroup>> GroupsAsync(int limit, CancellationToken cancellation)
    {
        const string Sql = """
            SELECT question, language, count, last_asked, nearest, wording_key FROM unanswered WHERE answered_at IS NULL AND wording_key IN (
                SELECT wording_key FROM unanswered WHERE answered_at IS NULL GROUP BY wording_key ORDER BY SUM(count) DESC, MAX(last_asked) DESC LIMIT $wordings)
            ORDER BY count DESC, last_asked DESC, question LIMIT $questions
            """;
        await AddWordingsAsync(cancellation).ConfigureAwait(false);
        var found = await database.FindAsync(Sql, Read, cancellation, ("$wordings", MostWordings), ("$questions", MostQuestions)).ConfigureAwait(false);
        var wordings = found.GroupBy(question => question.Wording, (_, questions) => questions.ToArray()).OrderByDescending(questions => questions.Sum(question => question.Count));
        return [.. SimilarWordings.Group(wordings).Take(limit)];
    }

    /// <summary>The group called <paramref name="id"/>, if it is still open.</summary>
    public async Task<UnansweredGroup?> FindAsync(string id, CancellationToken cancellation) =>
        (await GroupsAsync(MostWordings, cancellation).ConfigureAwait(false)).FirstOrDefault(group => group.IsCalled(id));

    /// <summary>Takes the group's questions for answered by <paramref name="article"/>. Nobody is told: who asked is not known.</summary>
    public Task MarkAnsweredAsync(UnansweredGroup group, ArticleId article, CancellationToken cancellation)
    {
        string[] wordings = [.. group.Questions.Select(question => question.Wording).Distinct()];
        return database.ChangeDurablyAsync(
            "UPDATE unanswered SET answered_by = $article, answered_at = $at WHERE answered_at IS NULL AND wording_key IN (SELECT value FROM json_each($wordings))",
            cancellation,
            ("$article", article.Value),
            ("$at", $"{time.GetUtcNow():O}"),
            ("$wordings", JsonSerializer.Serialize(wordings, HistoryJson.Default.StringArray)));
    }

    // Questions of version 1 came without the wording that they are grouped by.
    private async Task AddWordingsAsync(CancellationToken cancellation)
    {
        var lacking = await database.FindAsync("SELECT question, language FROM unanswered WHERE wording_key = ''", row => (row.GetString(0), row.GetString(1)), cancellation).ConfigureAwait(false);
        foreach (var (question, language) in lacking)
        {
            await database.ChangeAsync(
                "UPDATE unanswered SET wording_key = $wording WHERE question = $question AND language = $language",
                cancellation,
                ("$wording", Wording(question, Language(language))),
                ("$question", question),
                ("$language", language)).ConfigureAwait(false);
        }
    }

    private string Wording(string question, Language language)
    {
        var read = analyzer.Analyze(question, language);
        var words = read.Terms.Where((_, i) => read.Tokens[i].IsContent);
        return string.Join(' ', words.Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } wording ? wording : question.ToLowerInvariant();
    }

    private static UnansweredQuestion Read(SqliteDataReader row) => new(
        row.GetString(0), Language(row.GetString(1)), row.GetInt32(2), row.GetDateTimeOffset(3), row.IsDBNull(4) ? null : new ArticleId(row.GetString(4)), row.GetString(5));

    private static Language Language(string code) => code == "fr" ? Corpus.Language.French : Corpus.Language.English;

    private static string Code(Language language) => language == Corpus.Language.French ? "fr" : "en";
}

namespace ChatBriefing.History;

/// <summary>Deletes what has been kept for as long as the settings allow.</summary>
internal sealed class Retention(HistoryDatabase database, HistoryOptions options, TimeProvider time)
{
    // So many rows at a time that questions never wait long for their turn.
    private const int Batch = 1_000;

    private const string Conversations = "DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE last_used < $before LIMIT $batch)";

    private const string Ratings =
        "DELETE FROM ratings WHERE (receipt, conversation) IN (SELECT receipt, conversation FROM ratings WHERE rated_at < $before LIMIT $batch)";

    private const string Unanswered =
        "DELETE FROM unanswered WHERE (question, language) IN (SELECT question, language FROM unanswered WHERE last_asked < $before LIMIT $batch)";

    private const string Shown = "DELETE FROM shown WHERE message IN (SELECT message FROM shown WHERE shown_at < $before LIMIT $batch)";

    private const string Audit = "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < $before LIMIT $batch)";

    private const string Articles = "DELETE FROM kept_articles WHERE rowid IN (SELECT rowid FROM kept_articles WHERE kept_at < $before LIMIT $batch)";

    /// <summary>Deletes every row whose days are over.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var deleted = 0;
        foreach (var (sql, days) in new[]
        {
            (Conversations, options.ConversationDays), (Shown, options.ConversationDays), (Ratings, options.QuestionDays), (Unanswered, options.QuestionDays), (Audit, options.AuditDays), (Articles, options.ArticleDays),
        })
        {
            deleted += await SweepAsync(sql, days, cancellation).ConfigureAwait(false);
        }

        return deleted;
    }

    private async Task<int> SweepAsync(string sql, int days, CancellationToken cancellation)
    {
        var before = $"{time.GetUtcNow().AddDays(-days):O}";
        var (deleted, last) = (0, Batch);
        while (last == Batch)
        {
            last = await database.ChangeAsync(sql, cancellation, ("$before", before), ("$batch", Batch)).ConfigureAwait(false);
            deleted += last;
        }

        return deleted;
    }
}

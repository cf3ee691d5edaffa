using System.Text.Json;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>Thumbs for answers, with what people wrote to them: one per receipt and conversation, the last one counts.</summary>
internal sealed class Ratings(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Longest comment that is kept, in UTF-16 code units; what is beyond is cut.</summary>
    public const int LongestComment = 1_000;

    /// <summary>Keeps a thumb for an answer that was given, and a comment where there is one; a thumb without one leaves an earlier comment.</summary>
    /// <returns>Whether there is such a receipt; nothing is kept when there is not.</returns>
    public async Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, string? comment, CancellationToken cancellation)
    {
        // One statement, so that no receipt can vanish between the check and the thumb.
        const string Sql = """
            INSERT INTO ratings (receipt, conversation, helpful, rated_at, comment) SELECT id, $conversation, $helpful, $at, $comment FROM receipts WHERE id = $receipt
            ON CONFLICT (receipt, conversation) DO UPDATE SET helpful = excluded.helpful, rated_at = excluded.rated_at, comment = COALESCE(excluded.comment, comment)
            """;
        var changed = await database.ChangeDurablyAsync(
            Sql,
            cancellation,
            ("$receipt", receipt.Value),
            ("$conversation", conversation.Value),
            ("$helpful", helpful),
            ("$at", $"{time.GetUtcNow():O}"),
            ("$comment", Cut(comment))).ConfigureAwait(false);
        return changed > 0;
    }

    /// <summary>What people thought of each answer, the latest first, without who they are.</summary>
    public Task<IReadOnlyList<AnswerFeedback>> FeedbackAsync(int limit, CancellationToken cancellation)
    {
        const string Sql = """
            SELECT r.receipt, json_extract(given.receipt, '$.Question'), SUM(r.helpful), COUNT(*),
                json_group_array(r.comment ORDER BY r.rated_at DESC) FILTER (WHERE r.comment IS NOT NULL), MAX(r.rated_at) AS last
            FROM ratings r JOIN receipts given ON given.id = r.receipt GROUP BY r.receipt ORDER BY last DESC, r.receipt LIMIT $limit
            """;
        return database.FindAsync(
            Sql,
            row => new AnswerFeedback(
                new ReceiptId(row.GetString(0)),
                row.GetString(1),
                row.GetInt32(2),
                row.GetInt32(3) - row.GetInt32(2),
                JsonSerializer.Deserialize(row.GetString(4), HistoryJson.Default.StringArray)!,
                row.GetDateTimeOffset(5)),
            cancellation,
            ("$limit", limit));
    }

    private static string? Cut(string? comment)
    {
        var text = comment?.Trim();
        if (text is null or { Length: <= LongestComment })
        {
            return text is "" ? null : text;
        }

        return text[..(char.IsHighSurrogate(text[LongestComment - 1]) ? LongestComment - 1 : LongestComment)];
    }
}

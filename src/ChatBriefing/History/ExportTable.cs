namespace ChatBriefing.History;

/// <summary>A table as it is exported.</summary>
/// <param name="Name">What it is called in the export.</param>
/// <param name="Sql">The query for its rows in a fixed order.</param>
internal sealed record ExportTable(string Name, string Sql)
{
    /// <summary>Every table there is, so that nothing is kept that the export does not show.</summary>
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        new(
            "receipts",
            """
            SELECT id, given_at, json_extract(receipt, '$.Question') AS question, json_extract(receipt, '$.Generation.Value') AS generation,
                json_extract(receipt, '$.Cited') AS cited FROM receipts ORDER BY id
            """),
        new("conversations", "SELECT id, last_used, turn FROM conversations ORDER BY id"),
        new("shown", "SELECT message, conversation, receipt, shown_at FROM shown ORDER BY message"),
        new("ratings", "SELECT receipt, conversation, helpful, comment, rated_at FROM ratings ORDER BY receipt, conversation"),
        new("unanswered", "SELECT question, language, count, last_asked, nearest, answered_by, answered_at, wording_key FROM unanswered ORDER BY question, language"),
        new("audit", "SELECT id, at, actor, medium, action, subject, outcome FROM audit ORDER BY id"),
        new("daily", "SELECT day, answered, refused FROM daily ORDER BY day"),
        new("kept_articles", "SELECT article_id, sha256, kept_at, text FROM kept_articles ORDER BY article_id, sha256"),
        new(
            "feeds",
            """
            SELECT address, title, keywords, added_by, added_at, etag, last_modified, last_polled, next_poll, failures, problem, articles
            FROM feeds ORDER BY address
            """),
        new("feed_items", "SELECT feed, item, seen_at, outcome, article FROM feed_items ORDER BY feed, item"),
    ];
}

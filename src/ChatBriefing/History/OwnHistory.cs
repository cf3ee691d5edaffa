using System.Text.Json;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>Gives a conversation what is kept about it, and forgets it. Nothing else in the database tells who asked.</summary>
internal sealed class OwnHistory(HistoryDatabase database)
{
    private const string Thumbs = """
        SELECT r.receipt, json_extract(given.receipt, '$.Question'), r.helpful, r.comment, r.rated_at
        FROM ratings r JOIN receipts given ON given.id = r.receipt WHERE r.conversation = $id ORDER BY r.rated_at DESC, r.receipt
        """;

    /// <summary>All that is kept about the conversation.</summary>
    public async Task<OwnRecords> ReadAsync(ConversationId conversation, CancellationToken cancellation)
    {
        var turns = await database.FindAsync(
            "SELECT turn, last_used FROM conversations WHERE id = $id",
            row => (Turn: JsonSerializer.Deserialize(row.GetString(0), HistoryJson.Default.Turn), At: row.GetDateTimeOffset(1)),
            cancellation,
            ("$id", conversation.Value)).ConfigureAwait(false);
        var ratings = await database.FindAsync(
            Thumbs,
            row => new OwnRating(new ReceiptId(row.GetString(0)), row.GetString(1), row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetDateTimeOffset(4)),
            cancellation,
            ("$id", conversation.Value)).ConfigureAwait(false);
        return turns.Count == 0 ? new OwnRecords(null, null, ratings) : new OwnRecords(turns[0].Turn, turns[0].At, ratings);
    }

    /// <summary>Forgets the conversation, its thumbs and its comments; no trace is left in the files.</summary>
    public async Task ForgetAsync(ConversationId conversation, CancellationToken cancellation)
    {
        const string Sql = "DELETE FROM conversations WHERE id = $id; DELETE FROM ratings WHERE conversation = $id; DELETE FROM shown WHERE conversation = $id";
        await database.ChangeDurablyAsync(Sql, cancellation, ("$id", conversation.Value)).ConfigureAwait(false);

        // The write-ahead log still holds the pages as they were, until it is written over.
        await database.FindAsync("PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt32(0), cancellation).ConfigureAwait(false);
    }
}

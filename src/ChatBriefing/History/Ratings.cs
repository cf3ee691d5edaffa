using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>Thumbs for answers: one per receipt and conversation, the last one counts.</summary>
internal sealed class Ratings(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Keeps a thumb for an answer that was given.</summary>
    /// <returns>Whether there is such a receipt; nothing is kept when there is not.</returns>
    public async Task<bool> RateAsync(ReceiptId receipt, ConversationId conversation, bool helpful, CancellationToken cancellation)
    {
        // One statement, so that no receipt can vanish between the check and the thumb.
        const string Sql = """
            INSERT INTO ratings (receipt, conversation, helpful, rated_at) SELECT id, $conversation, $helpful, $at FROM receipts WHERE id = $receipt
            ON CONFLICT (receipt, conversation) DO UPDATE SET helpful = excluded.helpful, rated_at = excluded.rated_at
            """;
        var changed = await database.ChangeAsync(
            Sql, cancellation, ("$receipt", receipt.Value), ("$conversation", conversation.Value), ("$helpful", helpful), ("$at", $"{time.GetUtcNow():O}")).ConfigureAwait(false);
        return changed > 0;
    }

    /// <summary>How many conversations found the answer helpful, and how many did not.</summary>
    public async Task<(int Up, int Down)> CountAsync(ReceiptId receipt, CancellationToken cancellation)
    {
        const string Sql = "SELECT COALESCE(SUM(helpful), 0), COUNT(*) FROM ratings WHERE receipt = $receipt";
        var found = await database.FindAsync(Sql, row => (Up: row.GetInt32(0), All: row.GetInt32(1)), cancellation, ("$receipt", receipt.Value)).ConfigureAwait(false);
        return (found[0].Up, found[0].All - found[0].Up);
    }

    /// <summary>Forgets every thumb of a conversation.</summary>
    public Task ForgetAsync(ConversationId conversation, CancellationToken cancellation) =>
        database.ChangeAsync("DELETE FROM ratings WHERE conversation = $id", cancellation, ("$id", conversation.Value));
}

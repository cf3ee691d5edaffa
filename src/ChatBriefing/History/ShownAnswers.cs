using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>Which message showed which answer, for media whose feedback names no more than the message.</summary>
internal sealed class ShownAnswers(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Keeps that a message shows an answer.</summary>
    /// <param name="message">The message, by an id that no other medium uses.</param>
    /// <param name="conversation">Whose question it answers.</param>
    /// <param name="receipt">The answer.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task RememberAsync(string message, ConversationId conversation, ReceiptId receipt, CancellationToken cancellation) => database.ChangeAsync(
        "INSERT OR REPLACE INTO shown (message, conversation, receipt, shown_at) VALUES ($message, $conversation, $receipt, $at)",
        cancellation,
        ("$message", message),
        ("$conversation", conversation.Value),
        ("$receipt", receipt.Value),
        ("$at", $"{time.GetUtcNow():O}"));

    /// <summary>The answer that a message shows, or that the last one of the conversation does where no message is named.</summary>
    public async Task<ReceiptId?> FindAsync(string? message, ConversationId conversation, CancellationToken cancellation)
    {
        var found = await database.FindAsync(
            message is null
                ? "SELECT receipt FROM shown WHERE conversation = $id ORDER BY shown_at DESC LIMIT 1"
                : "SELECT receipt FROM shown WHERE message = $id",
            row => new ReceiptId(row.GetString(0)),
            cancellation,
            ("$id", message ?? conversation.Value)).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }
}

using System.Text.Json;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>The last turn of each conversation, which follow-ups are read against.</summary>
internal sealed class Conversations(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Keeps <paramref name="turn"/> as the conversation's last one.</summary>
    public Task RememberAsync(ConversationId conversation, Turn turn, CancellationToken cancellation) => database.ChangeAsync(
        """
        INSERT INTO conversations (id, turn, last_used) VALUES ($id, $turn, $at)
        ON CONFLICT (id) DO UPDATE SET turn = excluded.turn, last_used = excluded.last_used
        """,
        cancellation,
        ("$id", conversation.Value),
        ("$turn", JsonSerializer.Serialize(turn, HistoryJson.Default.Turn)),
        ("$at", $"{time.GetUtcNow():O}"));

    /// <summary>The conversation's last turn, if there is one.</summary>
    public async Task<Turn?> LastAsync(ConversationId conversation, CancellationToken cancellation)
    {
        var found = await database.FindAsync("SELECT turn FROM conversations WHERE id = $id", row => row.GetString(0), cancellation, ("$id", conversation.Value)).ConfigureAwait(false);
        return found.Count == 0 ? null : JsonSerializer.Deserialize(found[0], HistoryJson.Default.Turn);
    }
}

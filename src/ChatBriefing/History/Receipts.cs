using System.Text.Json;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>The receipts of answers given, by id.</summary>
internal sealed class Receipts(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Keeps a receipt; the same one again changes nothing, not even when it was given.</summary>
    public Task SaveAsync(Receipt receipt, CancellationToken cancellation) => database.ChangeAsync(
        "INSERT OR IGNORE INTO receipts (id, receipt, given_at) VALUES ($id, $receipt, $at)",
        cancellation,
        ("$id", receipt.Id.Value),
        ("$receipt", JsonSerializer.Serialize(receipt, HistoryJson.Default.Receipt)),
        ("$at", $"{time.GetUtcNow():O}"));

    /// <summary>The receipt called <paramref name="id"/>, if it was ever given.</summary>
    public async Task<Receipt?> FindAsync(ReceiptId id, CancellationToken cancellation)
    {
        var found = await database.FindAsync("SELECT receipt FROM receipts WHERE id = $id", row => row.GetString(0), cancellation, ("$id", id.Value)).ConfigureAwait(false);
        return found.Count == 0 ? null : JsonSerializer.Deserialize(found[0], HistoryJson.Default.Receipt);
    }
}

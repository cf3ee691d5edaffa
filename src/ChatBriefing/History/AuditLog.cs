namespace ChatBriefing.History;

/// <summary>What admins did, in order; an entry survives even a power cut once it is acknowledged.</summary>
internal sealed class AuditLog(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Adds an entry with the present time.</summary>
    public Task AddAsync(AuditEntry entry, CancellationToken cancellation) => database.ChangeDurablyAsync(
        "INSERT INTO audit (at, actor, medium, action, subject, outcome) VALUES ($at, $actor, $medium, $action, $subject, $outcome)",
        cancellation,
        ("$at", $"{time.GetUtcNow():O}"),
        ("$actor", entry.Actor),
        ("$medium", entry.Medium),
        ("$action", entry.Action),
        ("$subject", entry.Subject),
        ("$outcome", entry.Outcome));

    /// <summary>The latest entries, the latest first, at most <paramref name="limit"/>; about one subject only where it is named.</summary>
    public Task<IReadOnlyList<AuditEntry>> LastAsync(int limit, string? subject, CancellationToken cancellation) => database.FindAsync(
        "SELECT actor, medium, action, subject, outcome, at FROM audit WHERE $subject IS NULL OR subject = $subject ORDER BY id DESC LIMIT $limit",
        row => new AuditEntry(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)) { At = row.GetDateTimeOffset(5) },
        cancellation,
        ("$subject", subject),
        ("$limit", limit));
}

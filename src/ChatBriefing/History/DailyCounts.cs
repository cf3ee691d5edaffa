namespace ChatBriefing.History;

/// <summary>How many questions were answered and refused on each day, and nothing else about them.</summary>
internal sealed class DailyCounts(HistoryDatabase database, TimeProvider time)
{
    /// <summary>Counts a question of today.</summary>
    public Task CountAsync(bool answered, CancellationToken cancellation) => database.ChangeAsync(
        """
        INSERT INTO daily (day, answered, refused) VALUES ($day, $answered, 1 - $answered)
        ON CONFLICT (day) DO UPDATE SET answered = answered + excluded.answered, refused = refused + excluded.refused
        """,
        cancellation,
        ("$day", $"{time.GetUtcNow():yyyy-MM-dd}"),
        ("$answered", answered ? 1 : 0));

    /// <summary>The counts of the last days on which anything was asked, the latest first.</summary>
    public Task<IReadOnlyList<DailyCount>> LastAsync(int days, CancellationToken cancellation) => database.FindAsync(
        "SELECT day, answered, refused FROM daily ORDER BY day DESC LIMIT $days",
        row => new DailyCount(DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd"), row.GetInt32(1), row.GetInt32(2)),
        cancellation,
        ("$days", days));
}

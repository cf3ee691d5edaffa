namespace ChatBriefing.History;

/// <summary>Something an admin did.</summary>
/// <param name="Actor">Which admin, by the name that the medium or the settings give; never the address of somebody who only asked.</param>
/// <param name="Medium">Where it was done: <c>web</c>, <c>discord</c>, <c>teams</c>, <c>console</c>.</param>
/// <param name="Action">What was done, in a word or two.</param>
/// <param name="Subject">What it was done to: an article, a feed, a question.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record AuditEntry(string Actor, string Medium, string Action, string Subject, string Outcome)
{
    /// <summary>When it was done; the log fills it in.</summary>
    public DateTimeOffset At { get; init; }
}

namespace ChatBriefing.Curation;

/// <summary>Who wrote a message or pressed a button.</summary>
/// <param name="Medium">Where: <c>console</c>, <c>web</c>, <c>discord</c>, <c>teams</c>.</param>
/// <param name="Id">The medium's own id of the person, at most 200 characters.</param>
/// <param name="Name">What the person is called there; for the audit log of what admins do, and never kept with questions.</param>
public sealed record Author(string Medium, string Id, string Name);

namespace ChatBriefing.Chat;

/// <summary>Who wrote a message.</summary>
/// <param name="Id">The medium's own id of the person, at most 200 characters.</param>
/// <param name="Name">What the person is called there; for the audit log of what admins do, and never kept with questions.</param>
public sealed record Author(string Id, string Name);

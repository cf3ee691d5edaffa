namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>Whether a request may be acted on. The default value is no permission.</summary>
internal readonly record struct Verdict
{
    private Verdict(int status, string? reason) => (Status, Reason) = (status, reason);

    /// <summary>It may.</summary>
    public static Verdict Allowed { get; } = new(200, null);

    /// <summary>The HTTP status to answer with: 200, 401 or 403.</summary>
    public int Status { get; }

    /// <summary>Why not, for the log alone: the caller learns nothing but the status. Quotes nothing of what was received.</summary>
    public string? Reason { get; }

    /// <summary>Whether it may be acted on.</summary>
    public bool IsAllowed => Status == 200;

    /// <summary>Nobody knows who the caller is.</summary>
    public static Verdict Unauthorized(string reason) => new(401, reason);

    /// <summary>The caller is known, and may not do this.</summary>
    public static Verdict Forbidden(string reason) => new(403, reason);
}

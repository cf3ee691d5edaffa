namespace ChatBriefing.Intake.Fetching;

/// <summary>Names a version of a page, for asking whether there is a newer one (RFC 9110, section 13).</summary>
/// <param name="ETag">The entity tag as sent, if any.</param>
/// <param name="LastModified">When the page was changed last, as sent, if at all.</param>
internal sealed record PageVersion(string? ETag, DateTimeOffset? LastModified);

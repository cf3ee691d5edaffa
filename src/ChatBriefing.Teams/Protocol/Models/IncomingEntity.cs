namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>Something that the text refers to, or a fact about the client.</summary>
internal sealed record IncomingEntity
{
    /// <summary><c>mention</c>, <c>clientInfo</c> and others.</summary>
    public string? Type { get; init; }

    /// <summary>Who is mentioned.</summary>
    public Account? Mentioned { get; init; }

    /// <summary>How the mention stands in the text, as in <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Language of the client.</summary>
    public string? Locale { get; init; }
}

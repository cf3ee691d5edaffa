using System.Text.Json;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>A file or a card that came with a message.</summary>
internal sealed record IncomingAttachment
{
    /// <summary>The content type of a file that a person attached in a chat.</summary>
    /// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4#receive-files-in-personal-chat"/></remarks>
    public const string FileType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>What it is.</summary>
    public string? ContentType { get; init; }

    /// <summary>The file's name.</summary>
    public string? Name { get; init; }

    /// <summary>The content itself, or for a file where to download it: <c>downloadUrl</c>, <c>fileType</c>.</summary>
    public JsonElement? Content { get; init; }
}

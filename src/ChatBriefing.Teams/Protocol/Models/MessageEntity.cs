using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>The citations of a message, as schema.org words them.</summary>
/// <param name="Citation">The citations.</param>
/// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#add-citations"/></remarks>
internal sealed record MessageEntity(IReadOnlyList<Claim> Citation)
{
    /// <summary>What Teams looks for.</summary>
    public string Type { get; } = "https://schema.org/Message";

    /// <summary>The same for schema.org.</summary>
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    /// <summary>Whose words these are.</summary>
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    /// <summary>Empty: the message has no address of its own.</summary>
    [JsonPropertyName("@id")]
    public string Address { get; } = string.Empty;
}

/// <summary>A citation.</summary>
/// <param name="Position">The number that stands in brackets in the text, unique in the message.</param>
/// <param name="Appearance">What is shown for it.</param>
internal sealed record Claim(int Position, CitedDocument Appearance)
{
    /// <summary>For schema.org.</summary>
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}

/// <summary>The document that is cited.</summary>
/// <param name="Name">Its title, at most 80 characters.</param>
/// <param name="Abstract">A part of the quote, at most 160 characters.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Keywords">At most three, of at most 28 characters each.</param>
internal sealed record CitedDocument(string Name, string Abstract, string? Url, IReadOnlyList<string>? Keywords)
{
    /// <summary>For schema.org.</summary>
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";
}

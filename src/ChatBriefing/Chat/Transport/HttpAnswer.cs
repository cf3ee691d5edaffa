namespace ChatBriefing.Chat.Transport;

/// <summary>The answer to a request from a medium.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Json">The body, JSON in UTF-8; empty for a refusal.</param>
/// <param name="Sent">To be called once the answer has been sent: what takes longer goes on then.</param>
public sealed record HttpAnswer(int Status, ReadOnlyMemory<byte> Json, Action? Sent = null);

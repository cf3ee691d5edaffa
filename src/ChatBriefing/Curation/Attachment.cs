namespace ChatBriefing.Curation;

/// <summary>A file that came with a message.</summary>
/// <param name="Name">Its name as the sender gave it; hostile until proven otherwise.</param>
/// <param name="OpenAsync">Opens its content for reading, from the medium if need be; throws an <see cref="IOException"/> with words for the sender where it cannot.</param>
public sealed record Attachment(string Name, Func<CancellationToken, Task<Stream>> OpenAsync);

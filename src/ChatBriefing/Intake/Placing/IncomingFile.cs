namespace ChatBriefing.Intake.Placing;

/// <summary>A file that wants to be in the corpus.</summary>
/// <param name="Name">The name it comes with, from anybody; only its last part counts.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes);

namespace ChatBriefing.Corpus;

/// <summary>A file, or one entry of a file, that could not be taken into the corpus, and why.</summary>
/// <param name="Path">Path below the corpus folder, with <c>/</c> between folders; for an entry of a file with <c>:line</c> after it.</param>
/// <param name="Reason">A plain sentence that says what is wrong and, where it helps, what to do.</param>
public sealed record ReadFailure(string Path, string Reason);

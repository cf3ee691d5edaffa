namespace ChatBriefing.Corpus;

/// <summary>What came of reading one file of the corpus: its article with its quick facts, or the reasons why there is none.</summary>
/// <param name="Path">Path below the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Article">The article; <see langword="null"/> when the file could not be read.</param>
/// <param name="Facts">The article's quick facts whose quotes were found word for word.</param>
/// <param name="Failures">What was left out, each with its reason; empty when all went well.</param>
public sealed record FileReading(string Path, Article? Article, IReadOnlyList<QuickFact> Facts, IReadOnlyList<ReadFailure> Failures)
{
    /// <summary>A file without an article, for one reason.</summary>
    internal static FileReading Failed(string path, string reason) => new(path, null, [], [new ReadFailure(path, reason)]);
}

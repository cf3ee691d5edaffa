namespace ChatBriefing.Corpus;

/// <summary>Something found below the corpus folder.</summary>
/// <param name="Path">Path below the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Problem">Why it cannot even be looked at; <see langword="null"/> for an ordinary file.</param>
internal sealed record FolderEntry(string Path, string? Problem = null)
{
    private const string FactsExtension = ".facts.yaml";

    /// <summary>Whether this is a file of quick facts beside an article.</summary>
    public bool IsFacts => Path.EndsWith(FactsExtension, StringComparison.Ordinal);

    /// <summary>The article that this file holds, or that its facts are about.</summary>
    public ArticleId Id => IsFacts ? new ArticleId(Path[..^FactsExtension.Length]) : ArticleId.Of(Path);
}

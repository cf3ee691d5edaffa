using ChatBriefing.Corpus;

namespace ChatBriefing.Intake.Placing;

/// <summary>An article that was taken out of the corpus and can be put back.</summary>
/// <param name="Path">The path it had below the corpus folder.</param>
/// <param name="RemovedAt">When it was taken out.</param>
/// <param name="WithFacts">Whether its quick facts went along.</param>
public sealed record RemovedArticle(string Path, DateTimeOffset RemovedAt, bool WithFacts)
{
    /// <summary>The id it had.</summary>
    public ArticleId Id => new FolderEntry(Path).Id;
}

using ChatBriefing.Index;

namespace ChatBriefing.Editions;

/// <summary>What a look at the corpus folder came to.</summary>
/// <param name="Index">The index after it, and what had changed.</param>
/// <param name="Finished">When it was done.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ReindexReport(IndexReport Index, DateTimeOffset Finished, TimeSpan Elapsed)
{
    /// <summary>Files read per second; 0 where none was read.</summary>
    public double FilesPerSecond =>
        (Index.Changes.Added.Count + Index.Changes.Changed.Count) / Math.Max(Elapsed.TotalSeconds, 0.001);
}

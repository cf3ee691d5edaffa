namespace ChatBriefing.Answers;

/// <summary>What became of a receipt's citations in the present corpus.</summary>
/// <param name="Receipt">The receipt that was checked.</param>
/// <param name="Excerpts">The excerpts that stand as they were cited, numbered as then.</param>
/// <param name="Changed">Numbers of the citations whose article has changed since.</param>
/// <param name="Gone">Numbers of the citations whose article is no longer in the corpus.</param>
public sealed record Verification(Receipt Receipt, IReadOnlyList<Excerpt> Excerpts, IReadOnlyList<int> Changed, IReadOnlyList<int> Gone)
{
    /// <summary>Whether everything stands as it was cited.</summary>
    public bool Holds => Changed.Count == 0 && Gone.Count == 0;
}

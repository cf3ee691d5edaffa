namespace ChatBriefing.Corpus;

/// <summary>What came of reading a file of quick facts.</summary>
/// <param name="Facts">The facts whose quotes stand in the article.</param>
/// <param name="Failures">The facts that were left out, each with <c>path:line</c> and its reason.</param>
internal sealed record FactsReading(IReadOnlyList<QuickFact> Facts, IReadOnlyList<ReadFailure> Failures)
{
    /// <summary>A file without facts, for one reason.</summary>
    public static FactsReading Failed(string path, string reason) => new([], [new ReadFailure(path, reason)]);
}

using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>Why an index was built anew.</summary>
public enum RebuildReason
{
    /// <summary>It was not: the one on disk fits the corpus.</summary>
    None,

    /// <summary>There was none.</summary>
    Missing,

    /// <summary>The corpus, the analyzer or the layout has changed.</summary>
    Changed,

    /// <summary>What stood there could not be read as an index of ours.</summary>
    Unreadable,
}

/// <summary>What opening the index came to.</summary>
/// <param name="Rebuilt">Why it was built anew, if it was.</param>
/// <param name="Articles">Number of articles in it.</param>
/// <param name="Sentences">Number of sentences that can be found.</param>
/// <param name="Failures">Files and facts that were left out, with reasons.</param>
public sealed record IndexReport(RebuildReason Rebuilt, int Articles, int Sentences, IReadOnlyList<ReadFailure> Failures);

/// <summary>How far building has come.</summary>
/// <param name="Files">Files done.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Path">The file just done.</param>
public sealed record IndexProgress(int Files, int Total, string Path);

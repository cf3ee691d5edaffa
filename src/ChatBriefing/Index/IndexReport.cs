using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>Why an index was built anew.</summary>
public enum RebuildReason
{
    /// <summary>It was not: the one on disk fits the corpus.</summary>
    None,

    /// <summary>There was none.</summary>
    Missing,

    /// <summary>It was written by a version of the program with another analyzer or layout.</summary>
    Outdated,

    /// <summary>What stood there could not be read as an index of ours.</summary>
    Unreadable,
}

/// <summary>What opening the index came to.</summary>
/// <param name="Rebuilt">Why it was built anew, if it was.</param>
/// <param name="Articles">Number of articles in it.</param>
/// <param name="Sentences">Number of sentences that can be found.</param>
/// <param name="Failures">Files and facts that were left out, with reasons.</param>
/// <param name="Changes">Which files made the difference.</param>
public sealed record IndexReport(RebuildReason Rebuilt, int Articles, int Sentences, IReadOnlyList<ReadFailure> Failures, IndexChanges Changes)
{
    /// <summary>Whether the index was opened without a look at the corpus, since another process keeps it up to date.</summary>
    public bool KeptElsewhere { get; init; }

    /// <summary>The report on an index that another process keeps.</summary>
    internal static IndexReport AsIs(ArticleIndex index) =>
        Of(index, RebuildReason.None, new IndexChanges([], [], [], index.Files.Count)) with { KeptElsewhere = true };

    /// <summary>The report on an index after <paramref name="changes"/>.</summary>
    internal static IndexReport Of(ArticleIndex index, RebuildReason reason, IndexChanges changes) =>
        new(reason, index.ArticleCount, index.SentenceCount, [.. index.Failures()], changes);
}

/// <summary>How the corpus differed from the index before.</summary>
/// <param name="Added">Paths of new files below the corpus folder.</param>
/// <param name="Changed">Paths of files whose content or quick facts changed.</param>
/// <param name="Removed">Paths of files that are gone.</param>
/// <param name="Unchanged">How many files stayed as they were.</param>
public sealed record IndexChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, int Unchanged)
{
    /// <summary>How many files were read or taken out.</summary>
    public int Count => Added.Count + Changed.Count + Removed.Count;
}

/// <summary>How far building has come.</summary>
/// <param name="Files">Files done.</param>
/// <param name="Total">Files that must be read.</param>
/// <param name="Path">The file just done.</param>
public sealed record IndexProgress(int Files, int Total, string Path);

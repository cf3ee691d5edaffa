using ChatBriefing.Editions;

namespace ChatBriefing.Curation;

/// <summary>What came of something that an admin asked for.</summary>
public enum CurationResult
{
    /// <summary>It was not done; the reason says why.</summary>
    Refused,

    /// <summary>The article is in the corpus and in the index.</summary>
    Added,

    /// <summary>The corpus had the same content already.</summary>
    AlreadyThere,

    /// <summary>The article is out of the corpus and can be put back.</summary>
    Removed,

    /// <summary>The article is back in the corpus and in the index.</summary>
    Restored,

    /// <summary>It was done, and there is nothing more to say.</summary>
    Done,
}

/// <summary>What came of something that an admin asked for, in a form that every medium can word.</summary>
/// <param name="Result">What was done.</param>
/// <param name="Subject">What it was done to: a path in the corpus, an address, a question.</param>
/// <param name="Remark">Why it was refused, or what else is worth knowing, as plain English sentences; may be empty.</param>
/// <param name="Report">The run of indexing that followed, where one did.</param>
public sealed record CurationOutcome(CurationResult Result, string Subject, string Remark = "", ReindexReport? Report = null)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Result != CurationResult.Refused;

    /// <summary>The outcome in plain English.</summary>
    public string Message => $"{Said} {Remark}".Trim();

    /// <summary>What was done, in plain English without the remark; empty where it was refused.</summary>
    internal string Said => Result switch
    {
        CurationResult.Added => $"Added as {Subject}.",
        CurationResult.AlreadyThere => $"The corpus has this content already, as {Subject}.",
        CurationResult.Removed => $"Removed {Subject}; it can be restored.",
        CurationResult.Restored => $"Restored {Subject}.",
        CurationResult.Done => $"Done: {Subject}.",
        _ => string.Empty,
    };
}

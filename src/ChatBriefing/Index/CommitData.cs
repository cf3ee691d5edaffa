namespace ChatBriefing.Index;

/// <summary>Names of what is written beside each Lucene commit.</summary>
internal static class CommitData
{
    /// <summary>The hash that identifies the state.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>The layout version the state was written in.</summary>
    public const string Format = "format";
}

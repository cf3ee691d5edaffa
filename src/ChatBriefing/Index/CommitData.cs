namespace ChatBriefing.Index;

/// <summary>Names of what is written beside each Lucene commit.</summary>
internal static class CommitData
{
    /// <summary>The hash that identifies the state.</summary>
    public const string Fingerprint = "fingerprint";

    /// <summary>The abbreviations that the articles define, as <see cref="AbbreviationList"/> writes them.</summary>
    public const string Abbreviations = "abbreviations";
}

namespace ChatBriefing.Intake.Fetching;

/// <summary>What to fetch.</summary>
/// <param name="Address">The web address, as somebody wrote it.</param>
internal sealed record FetchRequest(string Address)
{
    /// <summary>Whether a feed is wanted; otherwise an article is.</summary>
    public bool Feed { get; init; }

    /// <summary>The version that is known already; only a newer one is sent then.</summary>
    public PageVersion? Known { get; init; }

    /// <summary>Most bytes of content, packed and unpacked.</summary>
    public int MaxBytes { get; init; } = Corpus.CorpusDisk.MaxArticleBytes;

    /// <summary>Whether an address may be asked, redirects included; by default every one that is public.</summary>
    public Func<Uri, bool> Allowed { get; init; } = _ => true;
}

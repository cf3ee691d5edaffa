using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Intake.Feeds;

/// <summary>Begins to follow feeds, after a look whether there is one.</summary>
internal sealed class Subscriptions(FeedList feeds, SafeFetch fetch, FeedsOptions options)
{
    /// <summary>Most characters of all keywords of a feed.</summary>
    public const int MaxKeywords = 500;

    private readonly AllowedHosts _hosts = new(options.AllowedHosts);

    /// <summary>Follows the feed at an address.</summary>
    /// <param name="address">The address, as somebody wrote it.</param>
    /// <param name="keywords">Only entries with one of these words are taken; none takes all.</param>
    /// <param name="addedBy">Who asked for it, in the form that the audit uses.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The feed, or why it is not followed.</returns>
    public async Task<(Feed? Feed, string? Problem)> AddAsync(string address, IReadOnlyList<string> keywords, string addedBy, CancellationToken cancellation)
    {
        if (keywords.Sum(word => word.Length) > MaxKeywords)
        {
            return (null, $"The keywords have more than {MaxKeywords} characters together.");
        }

        var request = new FetchRequest(address) { Feed = true, MaxBytes = FeedDocument.MaxBytes, Allowed = _hosts.AllowFeed };
        return await fetch.FetchAsync(request, cancellation).ConfigureAwait(false) switch
        {
            Fetched page => await AddAsync(page, keywords, addedBy, cancellation).ConfigureAwait(false),
            Refused refused => (null, refused.Reason),
            _ => (null, "There is no RSS or Atom feed at this address."),
        };
    }

    private async Task<(Feed? Feed, string? Problem)> AddAsync(Fetched page, IReadOnlyList<string> keywords, string addedBy, CancellationToken cancellation)
    {
        var (document, problem) = FeedDocument.Read(page.Bytes, page.Address);
        if (document is null)
        {
            return (null, problem);
        }

        var address = page.Address.AbsoluteUri;
        var title = document.Title.Length == 0 ? address : document.Title;
        return await feeds.AddAsync(address, title, [.. keywords.Select(word => word.ReplaceLineEndings(" ").Trim())], addedBy, cancellation).ConfigureAwait(false)
            ? (await feeds.FindAsync(address, cancellation).ConfigureAwait(false), null)
            : (null, "This feed is followed already.");
    }
}

namespace ChatBriefing.Intake.Feeds;

/// <summary>Tells which hosts feeds and their pages may come from.</summary>
/// <param name="setting">The setting <see cref="FeedsOptions.AllowedHosts"/>.</param>
internal sealed class AllowedHosts(string setting)
{
    // First labels that say what a host serves, not whose site it is.
    private static readonly string[] Roles = ["www.", "feeds.", "feed.", "rss."];

    private readonly string[] _patterns = OptionList.Of(setting);

    /// <summary>Whether a feed at this address may be followed.</summary>
    public bool AllowFeed(Uri address) => _patterns.Length == 0 || IsListed(address.IdnHost);

    /// <summary>Whether a page may be taken from a feed: it is on a host of the list or on the feed's own site.</summary>
    public bool AllowPage(Uri feed, Uri page) => IsListed(page.IdnHost) || IsWithin(page.IdnHost, SiteOf(feed.IdnHost));

    private bool IsListed(string host) => _patterns.Any(pattern => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase));

    private static bool IsWithin(string host, string site) =>
        host.Equals(site, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{site}", StringComparison.OrdinalIgnoreCase);

    private static string SiteOf(string host) =>
        Roles.FirstOrDefault(role => host.StartsWith(role, StringComparison.OrdinalIgnoreCase)) is { } role && host[role.Length..].Contains('.', StringComparison.Ordinal)
            ? host[role.Length..]
            : host;
}

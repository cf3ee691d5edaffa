using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Intake.Feeds;

/// <summary>How feeds are followed; section <c>Feeds</c> of the settings.</summary>
public sealed class FeedsOptions
{
    /// <summary>Minutes between two looks at a feed. Default 30.</summary>
    [Range(5, 1440)]
    public int EveryMinutes { get; set; } = 30;

    /// <summary>
    /// Hosts whose feeds may be followed and whose pages may be taken from any feed, like <c>news.example.org;*.example.com</c>. Empty, the default: feeds of
    /// every public host may be followed, and pages are taken from the feed's own site.
    /// </summary>
    [HostList]
    public string AllowedHosts { get; set; } = string.Empty;
}

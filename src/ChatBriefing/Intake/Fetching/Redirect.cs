using System.Net;
using System.Text.RegularExpressions;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Reads where a site sends its visitor on to (RFC 9110, section 15.4).</summary>
internal static partial class Redirect
{
    /// <summary>Most redirects that are followed for one page.</summary>
    public const int Most = 5;

    /// <summary>Whether the status sends the visitor elsewhere.</summary>
    public static bool Is(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The address that <paramref name="location"/> means on the page at <paramref name="from"/>, still to be checked; nothing where it means none.</summary>
    public static string? Target(Uri from, string? location) =>
        string.IsNullOrWhiteSpace(location) ? null
        : Scheme().IsMatch(location) ? location
        : Uri.TryCreate(from, location, out var target) ? target.AbsoluteUri
        : null;

    /// <summary>Whether going on from one to the other would give up encryption.</summary>
    public static bool Downgrades(Uri from, Uri to) => from.Scheme == Uri.UriSchemeHttps && to.Scheme != Uri.UriSchemeHttps;

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}

using System.Globalization;
using System.Net;

namespace ChatBriefing.Intake.Fetching;

/// <summary>Reads web addresses strictly: what is written in a roundabout way has something to hide and is refused before any name is looked up.</summary>
internal sealed class WebAddress
{
    /// <summary>Longest address in UTF-16 code units.</summary>
    public const int MaxLength = 2_000;

    private const string Malformed = "This is not a web address; write it like https://www.example.org/page.";

    // Names that by standard stand for this machine, its own network or nothing: RFC 6761, 6762 (local), 7686 (onion), 8375 (home.arpa); ICANN 2024 (internal).
    private static readonly string[] SpecialNames = ["localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "test", "invalid", "onion"];

    private readonly bool _http;
    private readonly HashSet<int> _ports;

    public WebAddress(IntakeOptions options)
    {
        _http = options.AllowHttp;
        int[] usual = _http ? [443, 80] : [443];
        _ports = options.Ports.Trim().Length == 0 ? [.. usual] : [.. OptionList.Of(options.Ports).Select(int.Parse)];
    }

    /// <summary>The address that <paramref name="text"/> spells, without its fragment, or why it is not fetched.</summary>
    public (Uri? Address, string? Problem) Read(string text)
    {
        text = text.Trim();
        if (text.Length > MaxLength)
        {
            return (null, $"The address is longer than {MaxLength:N0} characters.");
        }

        if (text.Any(c => c == '\\' || char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return (null, Malformed);
        }

        return (ProblemOfParts(uri) ?? ProblemOfHost(uri)) is { } problem ? (null, problem) : (new UriBuilder(uri) { Host = uri.IdnHost, Fragment = "" }.Uri, null);
    }

    private string? ProblemOfParts(Uri uri)
    {
        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && _http))
        {
            return uri.Scheme == Uri.UriSchemeHttp ? "Only https addresses are fetched; try it with https://." : Malformed;
        }

        if (uri.UserInfo.Length > 0 || uri.OriginalString.Split('/')[2].Contains('@', StringComparison.Ordinal))
        {
            return "The address holds a user name or password; leave out everything up to the @.";
        }

        return _ports.Contains(uri.Port) ? null : "The address names a port that is not allowed; leave the port out.";
    }

    private static string? ProblemOfHost(Uri uri) => uri.HostNameType switch
    {
        // Circled digits and the like turn into plain ones in some encoders of international names (RFC 5895), so they are no part of a name.
        UriHostNameType.Dns => uri.Host.All(MayStandInName) ? ProblemOfName(uri.IdnHost) : Malformed,
        // Hexadecimal, octal and shortened numbers are read as well by the parser, which then shows the plain form.
        UriHostNameType.IPv4 => uri.OriginalString.Contains($"//{uri.Host}", StringComparison.Ordinal) ? null : Malformed,
        UriHostNameType.IPv6 => uri.DnsSafeHost.Contains('%', StringComparison.Ordinal) ? Malformed : null,
        _ => Malformed,
    };

    private static bool MayStandInName(char c) =>
        char.IsAscii(c) || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? ProblemOfName(string host)
    {
        var labels = host.Split('.');
        if (labels.Any(label => label.Length is 0 or > 63 || !label.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) || host.Length > 253)
        {
            return Malformed;
        }

        // A name that ends in a number would be taken for an IPv4 address by some resolver (URL standard, "ends in a number").
        if (IPAddress.TryParse(host, out _) || labels[^1].All(char.IsAsciiDigit) || labels[^1].StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return Malformed;
        }

        return labels.Length < 2 || SpecialNames.Contains(labels[^1], StringComparer.OrdinalIgnoreCase) ? SafeConnection.NothingPublic : null;
    }
}

using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Teams;

/// <summary>How the bot reaches Microsoft Teams; section <c>Teams</c> of the settings. Nothing of it is needed when Teams is not used.</summary>
public sealed class TeamsOptions
{
    private const string Guid = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private const string GuidText = "an id of the form 00000000-0000-0000-0000-000000000000, or empty";

    /// <summary>The application's (client) id, from the page "Overview" of the app registration. Empty: Teams is not used, except by <see cref="AllowAnonymousOnLoopback"/>.</summary>
    [RegularExpression(Guid, ErrorMessage = GuidText)]
    public string AppId { get; set; } = string.Empty;

    /// <summary>The value of a client secret of the app registration. A secret: better an environment variable than a file. Either this or <see cref="CertificatePath"/> is needed.</summary>
    [RegularExpression(@"[\x21-\x7E]{16,200}", ErrorMessage = "the value of a client secret as \"Certificates & secrets\" shows it once, or empty")]
    [PasswordPropertyText(true)]
    public string AppPassword { get; set; } = string.Empty;

    /// <summary>The day on which the client secret expires, as in <c>2027-05-31</c>, so that the health page can warn before; Microsoft does not tell the bot. Empty: no warning.</summary>
    [RegularExpression(@"\d{4}-\d{2}-\d{2}", ErrorMessage = "a day like 2027-05-31, or empty")]
    public string AppPasswordExpires { get; set; } = string.Empty;

    /// <summary>A certificate with its private key instead of a secret: a PFX file without a password, or a PEM file that holds both.</summary>
    [StringLength(4_096, ErrorMessage = "the path of a file, or empty")]
    public string CertificatePath { get; set; } = string.Empty;

    /// <summary>The directory (tenant) id that the app is registered in; only people of this tenant are answered.</summary>
    [RegularExpression(Guid, ErrorMessage = GuidText)]
    public string TenantId { get; set; } = string.Empty;

    /// <summary>Where the keys are published that tokens of incoming requests are signed with. Default: the Bot Framework's.</summary>
    [RegularExpression("https?://.+", ErrorMessage = "an absolute http or https address")]
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where tokens for outgoing requests are fetched. Default: Microsoft's public cloud.</summary>
    [RegularExpression("https?://.+", ErrorMessage = "an absolute http or https address")]
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>Hosts that replies may be sent to, with <c>;</c> between them; a leading <c>*.</c> stands for any name before it. Others cause no request at all.</summary>
    [RegularExpression(@"(\*\.)?[A-Za-z0-9.-]+( *; *(\*\.)?[A-Za-z0-9.-]+)* *;?", ErrorMessage = "host names with ; between them, as in smba.trafficmanager.net; *.botframework.com")]
    public string AllowedServiceHosts { get; set; } = "smba.trafficmanager.net; *.botframework.com";

    /// <summary>Whether programs on this machine may talk to the bot without a token, for trying it in the Playground. Only heeded without <see cref="AppId"/>. Default <see langword="false"/>.</summary>
    [Required(ErrorMessage = "true or false")]
    public bool AllowAnonymousOnLoopback { get; set; }

    /// <summary>Microsoft Entra object ids of the people who are admins, with <c>;</c> between them.</summary>
    [RegularExpression("[0-9a-fA-F-]{36,37}( *; *[0-9a-fA-F-]{36,37})* *;?", ErrorMessage = "object ids from Microsoft Entra with ; between them, or empty")]
    public string AdminIds { get; set; } = string.Empty;

    /// <summary>Whether Teams is used at all.</summary>
    public bool IsUsed => AppId.Length > 0 || AllowAnonymousOnLoopback;
}

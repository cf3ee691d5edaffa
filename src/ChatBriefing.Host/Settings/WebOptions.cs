using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Where the web chat listens and how it is reached; section <c>Web</c> of the settings.</summary>
internal sealed class WebOptions
{
    /// <summary>Addresses to listen on, with <c>;</c> between them. Default <c>http://localhost:3978</c>.</summary>
    [Required(ErrorMessage = ListenAddressesAttribute.Allowed)]
    [ListenAddresses]
    public string Urls { get; set; } = "http://localhost:3978";

    /// <summary>The address that people outside use when a proxy stands in front; empty when there is none.</summary>
    [OptionalWebAddress]
    public string PublicBaseUrl { get; set; } = string.Empty;

    /// <summary>The single addresses of <see cref="Urls"/>.</summary>
    public string[] ListenOn() => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

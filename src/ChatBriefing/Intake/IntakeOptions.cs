using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Intake;

/// <summary>What may be fetched from the web into the corpus; section <c>Intake</c> of the settings.</summary>
public sealed class IntakeOptions
{
    /// <summary>Whether addresses that begin with <c>http:</c> are fetched too; they can be changed on their way. Default <see langword="false"/>.</summary>
    [Required(ErrorMessage = "true or false")]
    public bool AllowHttp { get; set; }

    /// <summary>Ports that addresses may name, with <c>;</c> between them. Empty, the default: 443, and 80 where http is allowed.</summary>
    [PortList]
    public string Ports { get; set; } = string.Empty;

    /// <summary>Networks that may be reached although they are not public, like <c>10.1.2.0/24</c>, with <c>;</c> between them. Default none.</summary>
    [NetworkList]
    public string AllowedNetworks { get; set; } = string.Empty;

    /// <summary>Seconds that fetching one page may take from the first look-up to the last byte, redirects included. Default 20.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 20;
}

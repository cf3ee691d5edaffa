using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Packaging;

/// <summary>What Teams is told of the app: the file <c>manifest.json</c> of its package.</summary>
/// <remarks>https://learn.microsoft.com/en-us/microsoft-365/extensibility/schema/?view=m365-app-1.28</remarks>
internal sealed record AppManifest(
    string Id,
    string Version,
    ManifestDeveloper Developer,
    ManifestText Name,
    ManifestText Description,
    IReadOnlyList<ManifestBot> Bots,
    IReadOnlyList<ManifestExtension> ComposeExtensions,
    IReadOnlyList<string>? ValidDomains)
{
    /// <summary>The first version whose commands may be prompts and whose language files may translate them.</summary>
    public const string Format = "1.28";

    /// <summary>Where the schema is published.</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = $"https://developer.microsoft.com/json-schemas/teams/v{Format}/MicrosoftTeams.schema.json";

    /// <summary>The version of the schema.</summary>
    [JsonPropertyOrder(-1)]
    public string ManifestVersion { get; } = Format;

    /// <summary>The language of the manifest, and the files with others.</summary>
    public ManifestLanguages LocalizationInfo { get; } = new("en", [new ManifestLanguage("fr", LanguageFile.French)]);

    /// <summary>The icons.</summary>
    public ManifestIcons Icons { get; } = new(AppIcon.Color, AppIcon.Outline);

    /// <summary>The colour behind the icon: that of its lower right corner.</summary>
    public string AccentColor { get; } = "#0D6E78";

    /// <summary>Replies meant for one person go to that person's own chat with the bot.</summary>
    public IReadOnlyList<string> Permissions { get; } = ["messageTeamMembers"];

    /// <summary>Where the app is added unless people choose otherwise.</summary>
    public string DefaultInstallScope { get; } = MenuList.Personal;

    /// <summary>What opens after it was added to a team or a group.</summary>
    public ManifestGroups DefaultGroupCapability { get; } = new("bot", "bot");

    /// <summary>Shared and private channels too: the bot needs nothing of a channel but the message that mentions it.</summary>
    public string SupportsChannelFeatures { get; } = "tier1";
}

/// <summary>Who is behind the app, at most 32 characters, and pages about it, at most 2,048.</summary>
internal sealed record ManifestDeveloper(string Name, string WebsiteUrl, string PrivacyUrl, string TermsOfUseUrl);

/// <summary>A short form and a full one.</summary>
internal sealed record ManifestText(string Short, string Full);

/// <summary>The files of the icons.</summary>
internal sealed record ManifestIcons(string Color, string Outline);

/// <summary>The languages of the package.</summary>
internal sealed record ManifestLanguages(string DefaultLanguageTag, IReadOnlyList<ManifestLanguage> AdditionalLanguages);

/// <summary>A language and its file.</summary>
internal sealed record ManifestLanguage(string LanguageTag, string File);

/// <summary>What a team and a group open with.</summary>
internal sealed record ManifestGroups(string Team, string Groupchat);

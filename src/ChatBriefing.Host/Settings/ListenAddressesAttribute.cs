using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Accepts plain http addresses without a path, with <c>;</c> between them. Encryption is the proxy's part.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ListenAddressesAttribute() : ValidationAttribute(Allowed)
{
    public const string Allowed = "one or more addresses like http://localhost:3978, with ; between them";

    public override bool IsValid(object? value) =>
        value is string text
        && text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } addresses
        && addresses.All(IsAddress);

    // Uri does not know Kestrel's "any host" forms * and +, so they are tried with a name in their place.
    private static bool IsAddress(string text) =>
        Uri.TryCreate(text.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttp && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0;
}

using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Host.Settings;

/// <summary>Accepts nothing at all, or an absolute http or https address.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OptionalWebAddressAttribute() : ValidationAttribute("an absolute address like https://briefing.example.org, or nothing")
{
    public override bool IsValid(object? value) =>
        value is null or ""
        || (value is string text && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}

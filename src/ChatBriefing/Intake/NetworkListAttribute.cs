using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ChatBriefing.Intake;

/// <summary>Accepts nothing at all, or networks in CIDR notation (RFC 4632) with <c>;</c> between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NetworkListAttribute() : ValidationAttribute("networks like 10.1.2.0/24, with ; between them, or nothing")
{
    public override bool IsValid(object? value) => value is string text && OptionList.Of(text).All(network => IPNetwork.TryParse(network, out _));
}

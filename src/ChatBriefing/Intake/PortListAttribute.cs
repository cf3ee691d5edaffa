using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Intake;

/// <summary>Accepts nothing at all, or port numbers with <c>;</c> between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PortListAttribute() : ValidationAttribute("port numbers like 443;8443, or nothing")
{
    public override bool IsValid(object? value) => value is string text && OptionList.Of(text).All(port => ushort.TryParse(port, out var number) && number > 0);
}

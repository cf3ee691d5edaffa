using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace ChatBriefing.Intake.Feeds;

/// <summary>Accepts nothing at all, or names of hosts with <c>;</c> between them; <c>*.</c> in front stands for every name below.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed partial class HostListAttribute() : ValidationAttribute("hosts like news.example.org;*.example.com, or nothing")
{
    public override bool IsValid(object? value) => value is string text && OptionList.Of(text).All(host => Host().IsMatch(host));

    [GeneratedRegex(@"^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}

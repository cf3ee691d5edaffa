using System.Text;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>A message as text, roughly as a person sees it.</summary>
internal static class ShownMessage
{
    public static string Of(MessageBody message)
    {
        var text = new StringBuilder(message.Content);
        foreach (var embed in message.Embeds ?? [])
        {
            Add(text, embed);
        }

        foreach (var row in message.Components ?? [])
        {
            text.AppendLine(string.Join("  ", row.Components.Select(Of)));
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, Embed embed)
    {
        IEnumerable<string?> lines = [embed.Title, embed.Description, .. (embed.Fields ?? []).Select(field => $"{field.Name}\n{field.Value}"), embed.Footer?.Text];
        text.AppendLine($"┃ #{embed.Color:X6}");
        foreach (var line in string.Join("\n\n", lines.OfType<string>()).Split('\n'))
        {
            text.AppendLine($"┃ {line}");
        }
    }

    private static string Of(Component component) => component switch
    {
        Button button => $"[{button.Emoji?.Name}{button.Label}{(button.Url is null ? string.Empty : " ↗")}]",
        StringSelect select => $"[{select.Placeholder} ▾ {string.Join(" | ", select.Options.Select(option => option.Label))}]",
        _ => component.ToString(),
    };
}

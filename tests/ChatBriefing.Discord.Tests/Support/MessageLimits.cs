using System.Text.Json;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>Discord's documented limits of a message, each in the stricter count of UTF-16 code units.</summary>
internal static class MessageLimits
{
    private const int Embeds = 6000;

    /// <summary>Fails where a message keeps one of them not, or shows Markdown that it should not.</summary>
    public static void Check(MessageBody message, string ours = "https://briefing.example/")
    {
        Assert.Empty(message.AllowedMentions.Parse);
        Assert.InRange(message.Embeds!.Sum(Length), 1, Embeds);
        foreach (var embed in message.Embeds!)
        {
            Check(embed, ours);
        }

        Check(message.Components!);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(message, DiscordJson.Default.MessageBody));
    }

    private static int Length(Embed embed) =>
        (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0) + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);

    private static void Check(Embed embed, string ours)
    {
        Text(embed.Title, 256);
        Text(embed.Description, 4096);
        Text(embed.Footer?.Text, 2048);
        Assert.InRange(embed.Fields?.Count ?? 0, 0, 25);
        Plain(embed.Title ?? string.Empty);
        Markdown(embed.Description ?? string.Empty, ours);
        foreach (var field in embed.Fields ?? [])
        {
            Text(field.Name, 256);
            Text(field.Value, 1024);
            Plain(field.Name);
            Markdown(field.Value, ours);
        }
    }

    private static void Check(IReadOnlyList<ActionRow> rows)
    {
        Assert.InRange(rows.Count, 0, 3);
        Button[] buttons = [.. rows.SelectMany(row => row.Components).OfType<Button>()];
        StringSelect[] selects = [.. rows.SelectMany(row => row.Components).OfType<StringSelect>()];
        string?[] ids = [.. buttons.Where(button => button.Url is null).Select(button => button.CustomId), .. selects.Select(select => select.CustomId)];
        Assert.All(rows, row => Assert.InRange(row.Components.Count, 1, row.Components is [StringSelect] ? 1 : 5));
        Assert.All(ids, id => Assert.InRange(id!.Length, 1, 100));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(buttons, button => Assert.InRange((button.Label?.Length ?? 0) + (button.Emoji is null ? 0 : 1), 1, 80));
        Assert.All(buttons.Where(button => button.Url is not null), button => Assert.InRange(button.Url!.Length, 1, 512));
        Assert.All(selects.SelectMany(select => select.Options), option => Assert.True(option is { Label.Length: > 0 and <= 100, Value.Length: > 0 and <= 100 }));
        Assert.All(selects, select => Assert.InRange(select.Options.Count, 1, 25));
    }

    private static void Text(string? text, int limit)
    {
        if (text is not null)
        {
            Assert.InRange(text.Trim().Length, 1, limit);
            Assert.InRange(text.Length, 1, limit);
            // Throws for half a surrogate pair.
            _ = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
        }
    }

    private static void Plain(string text) => Assert.Empty(DiscordMarkdown.Show("x" + text).Found);

    /// <summary>Only Markdown that the writer uses, only links to where it may link.</summary>
    private static void Markdown(string text, string ours)
    {
        var found = DiscordMarkdown.Show(text).Found;
        var foreign = found.Where(item => item.Kind is not ("heading" or "small print" or "list" or "quote" or "bold" or "link")).ToArray();
        Assert.True(foreign.Length == 0, $"{string.Join(", ", foreign)} in: {text}");
        Assert.All(found.Where(item => item.Kind == "link"), link => Assert.StartsWith(ours, link.Target, StringComparison.Ordinal));
    }
}

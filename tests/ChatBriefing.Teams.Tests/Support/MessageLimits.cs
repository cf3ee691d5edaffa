using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Teams' documented limits of messages and cards, each in the stricter count of UTF-16 code units of its JSON.</summary>
internal static partial class MessageLimits
{
    private const int Message = 80 * 1024 / 2;
    private const int KeptForSender = 1_000;
    private const int CardLength = 28 * 1024 / 2;

    /// <summary>Fails where a message keeps one of them not, or shows Markdown that it should not.</summary>
    public static void Check(OutgoingActivity message, string ours = "https://briefing.example/")
    {
        Assert.InRange(JsonSerializer.Serialize(message, TeamsJson.Default.OutgoingActivity).Length, 1, Message - KeptForSender);
        Assert.True(message.Text is not null || message.Attachments is not null);
        Assert.InRange(message.Attachments?.Count ?? 1, 1, 1);
        Assert.InRange(message.Entities?.Count ?? 0, 0, 1);
        if (message.Text is { } text)
        {
            Assert.Equal(message.SuggestedActions is null ? "markdown" : "plain", message.TextFormat);
            Markdown(text, ours, "bold", "italic", "link", "quote");
        }

        Citations(message, ours);
        Suggestions(message);
        foreach (var card in (message.Attachments ?? []).Select(attachment => attachment.Content))
        {
            if (message.Text is null)
            {
                Plain(message.Summary, 150);
            }

            Check(Assert.IsType<AdaptiveCard>(card), ours);
        }
    }

    /// <inheritdoc cref="Check(OutgoingActivity, string)"/>
    public static void Check(AdaptiveCard card, string ours = "https://briefing.example/")
    {
        var json = JsonSerializer.Serialize(card, TeamsJson.Default.AdaptiveCard);
        Assert.InRange(json.Length, 1, CardLength);
        Assert.True(card.Body.Count > 0 || card.Actions is not null);
        foreach (var text in card.Body.SelectMany(Texts))
        {
            Markdown(text, ours, "bold", "link");
        }

        Markdown(card.FallbackText!, ours);
        Assert.InRange(card.Actions?.Count ?? 1, 1, 6);
        foreach (var action in card.Actions ?? [])
        {
            Plain(action.Title, 80);
            Assert.True(action is not OpenUrlAction link || link.Url.StartsWith(ours, StringComparison.Ordinal));
            Assert.True(action is not ExecuteAction press || press.Data.Call is ['/', .. { Length: < 60 }]);
        }
    }

    /// <summary>All the Markdown of an element.</summary>
    public static IEnumerable<string> Texts(CardElement element) => element switch
    {
        TextBlock block => [block.Text],
        Container container => container.Items.SelectMany(Texts),
        FactSet set => set.Facts.SelectMany(fact => new[] { fact.Title, fact.Value }),
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };

    /// <summary>The numbers of citations in a text.</summary>
    public static int[] Numbers(string text) => [.. Number().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

    private static void Citations(OutgoingActivity message, string ours)
    {
        var claims = message.Entities is [var entity] ? entity.Citation : [];
        Assert.InRange(claims.Count, message.Entities is null ? 0 : 1, 20);
        Assert.Equal(Numbers(message.Text ?? string.Empty), claims.Select(claim => claim.Position));
        foreach (var document in claims.Select(claim => claim.Appearance))
        {
            Plain(document.Name, 80);
            Plain(document.Abstract, 160);
            Assert.InRange(document.Keywords!.Count, 1, 3);
            Assert.All(document.Keywords, word => Plain(word, 28));
            Assert.True(document.Url is null || document.Url.StartsWith(ours, StringComparison.Ordinal));
        }
    }

    private static void Suggestions(OutgoingActivity message)
    {
        if (message.SuggestedActions is { } offered)
        {
            Assert.Null(message.Attachments);
            Assert.Empty(offered.To);
            Assert.InRange(offered.Actions.Count, 1, 3);
            Assert.All(offered.Actions, action => Plain(action.Title, 80));
            Assert.All(offered.Actions, action => Plain(action.Value, 300));
        }
    }

    /// <summary>Only Markdown that the writer uses, only links to where it may link, nothing that runs.</summary>
    private static void Markdown(string text, string ours, params string[] allowed)
    {
        Plain(text.Replace('\n', ' '), int.MaxValue);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Macro(), text);
        var found = TeamsMarkdown.Show(text).Found;
        var foreign = found.Where(item => !allowed.Contains(item.Kind)).ToArray();
        Assert.True(foreign.Length == 0, $"{string.Join(", ", foreign)} in: {text}");
        Assert.All(found.Where(item => item.Kind == "link"), link => Assert.StartsWith(ours, link.Target, StringComparison.Ordinal));
    }

    private static void Plain(string? text, int limit)
    {
        Assert.InRange(text!.Trim().Length, 1, limit);
        Assert.InRange(text.Length, 1, limit);
        Assert.DoesNotContain(text, c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
        // Throws for half a surrogate pair.
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
    }

    [GeneratedRegex(@"(?<!\\)\[(\d+)\](?!\()")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{\{(DATE|TIME)")]
    private static partial Regex Macro();
}

using System.Text;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>A message as text, roughly as a person sees it.</summary>
internal static class ShownMessage
{
    public static string Of(OutgoingActivity message)
    {
        var text = new StringBuilder(message.Text).AppendLine();
        foreach (var claim in message.Entities is [var entity] ? entity.Citation : [])
        {
            text.AppendLine($"({claim.Position}) {claim.Appearance.Name} | {claim.Appearance.Abstract} | {string.Join(", ", claim.Appearance.Keywords ?? [])} | {claim.Appearance.Url}");
        }

        foreach (var card in (message.Attachments ?? []).Select(attachment => attachment.Content).OfType<AdaptiveCard>())
        {
            text.AppendLine($"┃ {string.Join("\n┃ ", card.Body.SelectMany(Lines))}").AppendLine(string.Join("  ", (card.Actions ?? []).Select(action => $"[{action.Title}]"))).AppendLine($"summary: {message.Summary}");
        }

        return text.AppendLine(string.Join("  ", (message.SuggestedActions?.Actions ?? []).Select(action => $"[{action.Title}]"))).ToString();
    }

    private static IEnumerable<string> Lines(CardElement element) => element switch
    {
        TextBlock block => [$"{(block.Weight is null ? string.Empty : "■ ")}{(block.IsSubtle is true ? "▫ " : string.Empty)}{block.Text}"],
        Container container => container.Items.SelectMany(Lines).Select(line => $"    {line}"),
        FactSet set => set.Facts.Select(fact => $"{fact.Title,-30} {fact.Value}"),
        _ => [element.ToString()],
    };
}

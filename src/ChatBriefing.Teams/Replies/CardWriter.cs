using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Teams.Protocol;
using ChatBriefing.Teams.Protocol.Cards;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes a reply as a card: a title, the parts below it, next steps as buttons.</summary>
internal sealed class CardWriter(Links links)
{
    /// <summary>Longest card, in <see cref="JsonLength"/>: 28 KB as UTF-16.</summary>
    public const int Room = 28 * 1024 / 2;

    private const int LongestTitle = 600;
    private const int RoomForNote = 240;

    /// <summary>The card, at most <see cref="Room"/> long.</summary>
    public AdaptiveCard Write(Reply reply)
    {
        var wording = new Wording(reply.Language);
        var title = FittedText.Line(Title(reply), LongestTitle);
        CardElement[] head = title.Length > 0 ? [Elements.Title(title)] : [];
        var card = new AdaptiveCard(head) { FallbackText = SummaryLine.Markdown(reply), Actions = new CardButtons(reply, links, wording).Write() };
        var body = Body(reply, wording, Room - RoomForNote - JsonLength.Of(card, TeamsJson.Default.AdaptiveCard));
        return card with { Body = [.. head, .. body, .. head.Length + body.Count == 0 ? [new TextBlock("…")] : Array.Empty<CardElement>()] };
    }

    private List<CardElement> Body(Reply reply, Wording wording, int room)
    {
        var parts = reply is { Answer: null, Parts: [ReplyPart.Headline, ..] } ? [.. reply.Parts.Skip(1)] : reply.Parts;
        var blocks = new CardBlocks(reply, links, wording).Of(parts);
        var written = BlockLayout<IReadOnlyList<CardElement>>.Write(blocks, room, gap: 0, Elements.Length);
        var missing = blocks.Where((block, i) => written[i] is null && block.IsExcerpt).Count();
        return [.. written.SelectMany(elements => elements ?? []), .. missing > 0 ? [Elements.Small(wording.ExcerptsLeftOut(missing))] : Array.Empty<CardElement>()];
    }

    /// <summary>The question that is answered, or the heading that the reply begins with, or the article that it shows.</summary>
    private static string Title(Reply reply) => reply switch
    {
        { Answer: { Kind: not QuestionKind.NotAQuestion } answer } => answer.Question,
        { Parts: [ReplyPart.Headline heading, ..] } => heading.Text,
        { Parts: [ReplyPart.FullArticle source, ..] } => source.Shown.Title,
        _ => string.Empty,
    };
}

using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes replies as Discord messages: one embed with the question as its title, the short answer and the quotes below it, what differs and the quick facts as fields, the small print as its footer; next steps as buttons.</summary>
/// <remarks>Every text of a corpus or a person is escaped; every limit of Discord holds for any text. Lengths are counted in UTF-16 code units, of which there are never fewer than the code points that Discord counts.</remarks>
/// <param name="link">The public address of the source viewer for an article and a place in it; <see langword="null"/> where there is none.</param>
internal sealed class DiscordReplyWriter(Func<ArticleId, TextSpan?, string?> link)
{
    private const int LongestTitle = 256;
    private const int LongestDescription = 4096;
    private const int LongestFooter = 1500;
    private const int LongestEmbed = 6000;
    private const int RoomForMissing = 60;

    /// <summary>How much of an embed is kept free for fields, as far as there are any: quotes come before quick facts, but do not drive all of them out.</summary>
    private const int KeptForFields = 1500;

    private readonly Links _links = new(link);

    /// <summary>The message that shows <paramref name="reply"/>; as an edit it takes the place of all of another one.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="isPrivate">Whether only the person who called sees it.</param>
    public MessageBody Write(Reply reply, bool isPrivate)
    {
        var wording = new Wording(reply.Language);
        return new MessageBody
        {
            Embeds = [Embed(reply, wording)],
            Components = new Buttons(reply, _links, wording).Write(),
            Flags = isPrivate ? MessageFlags.Ephemeral : null,
        };
    }

    private Embed Embed(Reply reply, Wording wording)
    {
        var (title, address) = Title(reply);
        var (body, footnotes) = Parts(reply);
        var fields = new FactFields(reply, _links, wording);
        var footer = PlainText.Cut(VisibleText.Line(string.Join(" · ", footnotes.Select(remark => remark.Text))), LongestFooter);
        var room = LongestEmbed - (title?.Length ?? 0) - footer.Length - RoomForMissing;
        var kept = fields.Write(KeptForFields).Fields.Sum(field => field.Name.Length + field.Value.Length);
        var description = BlockLayout.Write(new Blocks(reply, _links, wording).Of(body), Math.Min(LongestDescription, room - kept), wording);
        var (shown, missing) = fields.Write(room - description.Length);
        return new Embed
        {
            Title = title,
            Url = title is null ? null : address,
            Description = description.Length > 0 ? description : title is null && shown.Count == 0 ? "…" : null,
            Color = Colors.Of(reply),
            Fields = shown.Count > 0 ? shown : null,
            Footer = Footer(footer, missing, wording),
        };
    }

    private static EmbedFooter? Footer(string text, int missing, Wording wording)
    {
        var lines = string.Join('\n', new[] { missing > 0 ? wording.AndMore(missing) : string.Empty, text }.Where(line => line.Length > 0));
        return lines.Length > 0 ? new EmbedFooter(lines) : null;
    }

    /// <summary>The question that is answered, or the heading that the reply begins with, or the article that it shows.</summary>
    private (string? Text, string? Address) Title(Reply reply)
    {
        var (text, address) = reply switch
        {
            { Answer: { Kind: not QuestionKind.NotAQuestion } answer } => (answer.Question, null),
            { Parts: [ReplyPart.Headline heading, ..] } => (heading.Text, null),
            { Parts: [ReplyPart.FullArticle source, ..] } => (source.Shown.Title, _links.To(source.Shown)),
            _ => (string.Empty, null),
        };
        return (FittedText.Line(text, LongestTitle) is { Length: > 0 } title ? title : null, address);
    }

    /// <summary>The parts of the text, without a heading that became the title, and the remarks at the end that become small print.</summary>
    private static (List<ReplyPart> Body, List<ReplyPart.Remark> Footnotes) Parts(Reply reply)
    {
        List<ReplyPart> body = [.. reply.Parts.Skip(reply is { Answer: null, Parts: [ReplyPart.Headline, ..] } ? 1 : 0)];
        var footnotes = body.AsEnumerable().Reverse().TakeWhile(part => part is ReplyPart.Remark).Cast<ReplyPart.Remark>().Reverse().ToList();
        // Remarks alone are the reply and not its small print.
        return footnotes.Count == body.Count ? (body, []) : (body[..^footnotes.Count], footnotes);
    }
}

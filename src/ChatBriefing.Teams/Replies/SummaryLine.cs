using ChatBriefing.Answers;
using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Replies;

/// <summary>Says in one line what a card holds, for notifications and for clients that cannot show it.</summary>
internal static class SummaryLine
{
    private const int LongestPlain = 150;
    private const int LongestMarkdown = 400;

    /// <summary>As plain text.</summary>
    public static string Plain(Reply reply) => PlainLine.Of(Words(reply), LongestPlain);

    /// <summary>As Markdown.</summary>
    public static string Markdown(Reply reply) => FittedText.Line(Words(reply), LongestMarkdown) is { Length: > 0 } line ? line : "…";

    private static string Words(Reply reply)
    {
        var words = reply.Parts.Select(Words).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? string.Empty;
        return reply.Answer is { Kind: not QuestionKind.NotAQuestion } answer ? $"{answer.Question} – {words}" : words;
    }

    private static string Words(ReplyPart part) => part switch
    {
        ReplyPart.Headline heading => heading.Text,
        ReplyPart.Prose words => words.Text,
        ReplyPart.Remark remark => remark.Text,
        ReplyPart.Brief brief => brief.Answer.Text,
        ReplyPart.Quotation quote => quote.Excerpt.Text,
        ReplyPart.FactTable { Items: [var first, ..] } => $"{first.Label}: {first.Value}",
        ReplyPart.Differing { Between.Values: [var first, ..] } => first.Text,
        ReplyPart.Listing { Items: [var first, ..] } => first.Title,
        ReplyPart.FullArticle article => article.Shown.Title,
        _ => string.Empty,
    };
}

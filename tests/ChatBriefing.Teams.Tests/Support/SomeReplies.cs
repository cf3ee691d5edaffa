using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Corpus;
using ChatBriefing.Index;
using ChatBriefing.Teams.Replies;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Replies and their parts.</summary>
internal static class SomeReplies
{
    /// <summary>Writes with a source viewer.</summary>
    public static TeamsReplyWriter Writer { get; } = new(Viewer);

    /// <summary>Writes without one.</summary>
    public static TeamsReplyWriter WriterWithoutViewer { get; } = new((_, _) => null);

    /// <summary>Where the source viewer shows an article or a place in it.</summary>
    public static string? Viewer(ArticleId article, TextSpan? span) =>
        $"https://briefing.example/articles/{Uri.EscapeDataString(article.Value)}{(span is { } s ? $"?start={s.Start}&length={s.Length}#cited" : string.Empty)}";

    public static ArticleInfo Article(string title = "A title", string? source = "A source", string? url = null) =>
        new(new ArticleId("folder/an article"), title, source, url, new DateOnly(2025, 3, 9), Language.English);

    public static Excerpt Excerpt(string text, int number = 1, ArticleInfo? article = null, params TextSpan[] highlights) => new(
        number, article ?? Article(), new Citation(new ArticleId("folder/an article"), new string('0', 64), new TextSpan(10, text.Length)), text, highlights, null);

    public static ReplyPart.Quotation Quotation(string text, int number = 1, bool answers = true) => new(Excerpt(text, number), answers);

    public static Answer Answer(string question, params Excerpt[] excerpts) => new()
    {
        Question = question,
        Kind = QuestionKind.What,
        Language = Language.English,
        Excerpts = excerpts,
        Receipt = new Receipt(new ReceiptId("ABCDEFGH2345"), question, new Generation("f125acc5898c"), []),
    };

    public static Reply Reply(params ReplyPart[] parts) => new(Language.English, parts);
}

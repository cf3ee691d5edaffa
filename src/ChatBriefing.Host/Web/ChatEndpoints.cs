using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web;

/// <summary>The API of the chat page, which programs may use too.</summary>
internal static class ChatEndpoints
{
    private const int LongestReceipt = 64;

    /// <summary>Maps everything below <c>/api</c>.</summary>
    public static void MapChat(this WebApplication app)
    {
        var api = app.MapGroup("/api").RequireRateLimiting(RequestGuards.Fair);
        api.MapPost("/ask", AskAsync);
        api.MapPost("/chat", ChatAsync);
        api.MapPost("/feedback", RateAsync);
        api.MapGet("/suggestions", (Briefing briefing) => Results.Ok(new SuggestedQuestions(briefing.Suggestions(3))));
    }

    private static async Task<IResult> AskAsync(AskBody body, AnswerDesk desk, CancellationToken cancellation)
    {
        if (body.Question is null)
        {
            return Missing("question");
        }

        return Results.Ok(await desk.AskAsync(Conversation(body.Conversation), body.Question, null, cancellation));
    }

    private static async Task<IResult> ChatAsync(ChatBody body, AnswerDesk desk, AdminAccess admins, HttpContext http, CancellationToken cancellation)
    {
        if (body.Text is null)
        {
            return Missing("text");
        }

        var (reply, elapsed) = await desk.ReplyAsync(admins.Mark(new IncomingMessage(Conversation(body.Conversation), body.Text), http), cancellation);
        return Results.Ok(new ChatReply(HtmlReplyWriter.Write(reply), AnswerDesk.Record(reply.Answer, elapsed), reply.Suggestions));
    }

    private static async Task<IResult> RateAsync(FeedbackBody body, Briefing briefing, CancellationToken cancellation)
    {
        if (body.Receipt is not { Length: > 0 and <= LongestReceipt } receipt)
        {
            return Missing("receipt");
        }

        if (body.Helpful is not { } helpful)
        {
            return Missing("helpful");
        }

        return await briefing.RateAsync(new ReceiptId(receipt), Conversation(body.Conversation), helpful, body.Comment, cancellation)
            ? Results.NoContent()
            : Results.Problem("There is no answer with this receipt.", statusCode: StatusCodes.Status404NotFound);
    }

    // Who names no conversation has none: the question stands alone.
    private static History.ConversationId Conversation(string? name) =>
        AnswerDesk.Conversation("web", string.IsNullOrWhiteSpace(name) ? Guid.NewGuid().ToString("N") : name);

    private static IResult Missing(string field) =>
        Results.Problem($"\"{field}\" is missing or cannot be used.", statusCode: StatusCodes.Status400BadRequest);
}

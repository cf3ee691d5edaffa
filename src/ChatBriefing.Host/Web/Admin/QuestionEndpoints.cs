using ChatBriefing.Corpus;
using ChatBriefing.History;
using ChatBriefing.Host.Json;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>What was asked, what was not answered, and what people thought of the answers.</summary>
internal static class QuestionEndpoints
{
    private const int Most = 200;
    private const int LongestPeriod = 366;

    /// <summary>Maps the questions and the feedback.</summary>
    public static void MapQuestions(this RouteGroupBuilder api)
    {
        api.MapGet("/unanswered", UnansweredAsync);
        api.MapPost("/unanswered/answered", MarkAsync);
        api.MapGet("/feedback", FeedbackAsync);
        api.MapGet("/daily", DailyAsync);
    }

    private static async Task<IResult> UnansweredAsync(Briefing briefing, CancellationToken cancellation)
    {
        var articles = briefing.Curator.Articles().ToDictionary(entry => entry.Id);
        var groups = await briefing.Curator.UnansweredAsync(Most, cancellation);
        return Results.Ok(new UnansweredFound([.. groups.Select(group => Row(group, articles))]));
    }

    private static UnansweredRow Row(UnansweredGroup group, Dictionary<ArticleId, ArticleEntry> articles) => new(
        group.Id,
        group.Question,
        group.Questions.Count,
        group.Count,
        group.LastAsked,
        group.Nearest is { } id && articles.TryGetValue(id, out var entry) ? new ArticleName(id.Value, entry.Title, ArticleLink.To(id)) : null);

    private static async Task<IResult> MarkAsync(AnsweredBody body, Briefing briefing, CancellationToken cancellation) =>
        string.IsNullOrEmpty(body.Group) ? Outcomes.Missing("group")
        : string.IsNullOrEmpty(body.Article) ? Outcomes.Missing("article")
        : Outcomes.Of(await briefing.Curator.MarkAnsweredAsync(body.Group, new ArticleId(body.Article), AdminAccess.Author, cancellation));

    private static async Task<IResult> FeedbackAsync(Briefing briefing, CancellationToken cancellation)
    {
        var answers = await briefing.Curator.FeedbackAsync(Most, cancellation);
        return Results.Ok(new FeedbackFound([.. answers.Select(answer =>
            new FeedbackRow(answer.Receipt.Value, answer.Question, answer.Up, answer.Down, answer.Comments, answer.Last))]));
    }

    private static async Task<IResult> DailyAsync(int? days, Briefing briefing, TimeProvider time, CancellationToken cancellation)
    {
        var period = Math.Clamp(days ?? 30, 1, LongestPeriod);
        var counts = (await briefing.Curator.DailyAsync(period, cancellation)).ToDictionary(count => count.Day);
        var first = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1 - period);
        var every = Enumerable.Range(0, period).Select(first.AddDays);
        return Results.Ok(new DaysFound([.. every.Select(day => counts.GetValueOrDefault(day) ?? new DailyCount(day, 0, 0))]));
    }
}

using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>The feeds that the corpus follows.</summary>
internal static class FeedEndpoints
{
    /// <summary>Maps the list, following, leaving and polling.</summary>
    public static void MapFeeds(this RouteGroupBuilder api)
    {
        api.MapGet("/feeds", async (Briefing briefing, CancellationToken cancellation) => Results.Ok(new FeedsFound(await briefing.Feeds.AllAsync(cancellation))));
        api.MapPost("/feeds", FollowAsync);
        api.MapDelete("/feeds", LeaveAsync);
        api.MapPost("/feeds/poll", PollAsync);
    }

    private static async Task<IResult> FollowAsync(FeedBody body, Briefing briefing, CancellationToken cancellation) => string.IsNullOrWhiteSpace(body.Address)
        ? Outcomes.Missing("address")
        : Outcomes.Of(await briefing.Feeds.AddAsync(body.Address.Trim(), body.Keywords ?? [], AdminAccess.Author, cancellation));

    private static async Task<IResult> LeaveAsync(string? address, Briefing briefing, CancellationToken cancellation) => string.IsNullOrEmpty(address)
        ? Outcomes.Missing("address")
        : Outcomes.Of(await briefing.Feeds.RemoveAsync(address, AdminAccess.Author, cancellation));

    private static async Task<IResult> PollAsync(string? address, Briefing briefing, CancellationToken cancellation)
    {
        var outcomes = await briefing.Feeds.PollAsync(address, AdminAccess.Author, cancellation);
        return Results.Ok(new ChangeDone(
            outcomes.Count == 0 ? "There is no such feed." : string.Join(' ', outcomes.Select(outcome => outcome.IsDone ? outcome.Message : $"{outcome.Subject}: {outcome.Message}")), null));
    }
}

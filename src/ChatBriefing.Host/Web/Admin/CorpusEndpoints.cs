using ChatBriefing.Host.Json;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>What the corpus holds, and bringing the index up to date with it.</summary>
internal static class CorpusEndpoints
{
    /// <summary>Maps the state, the articles, the failures and indexing.</summary>
    public static void MapCorpus(this RouteGroupBuilder api)
    {
        api.MapGet("/status", (Briefing briefing) => Results.Ok(CorpusState.Of(briefing.Status())));
        api.MapGet("/articles", ([AsParameters] ArticleQuery query, Briefing briefing) => Results.Ok(ArticleList.Page(briefing, query)));
        api.MapGet("/failures", (Briefing briefing) => Results.Ok(new FailuresFound(briefing.Failures())));
        api.MapPost("/reindex", ReindexAsync);
    }

    // Whoever goes away stops waiting and nothing else; the page follows the progress through the status.
    private static async Task<IResult> ReindexAsync(Briefing briefing, CancellationToken cancellation)
    {
        try
        {
            return Results.Ok(RunRecord.Of(await briefing.ReindexAsync(null, cancellation)));
        }
        catch (IndexUnavailableException e)
        {
            return Results.Problem($"The old index stays in service. {e.Message}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

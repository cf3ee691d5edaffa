using ChatBriefing.Curation;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>What the corpus holds, and changing it.</summary>
internal static class CorpusEndpoints
{
    private const int MostEntries = 200;

    /// <summary>Maps the state, the articles, the failures, indexing and the log of what admins did.</summary>
    public static void MapCorpus(this RouteGroupBuilder api)
    {
        api.MapGet("/status", (Briefing briefing) => Results.Ok(CorpusState.Of(briefing.Status())));
        api.MapGet("/articles", ([AsParameters] ArticleQuery query, Briefing briefing) => Results.Ok(ArticleList.Page(briefing.Curator, query)));
        api.MapDelete("/articles", (string? id, Briefing briefing, CancellationToken cancellation) => MoveAsync(id, briefing.Curator.RemoveAsync, cancellation));
        api.MapPost("/articles/restore", (string? id, Briefing briefing, CancellationToken cancellation) => MoveAsync(id, briefing.Curator.RestoreAsync, cancellation));
        api.MapGet("/removed", (Briefing briefing) => Results.Ok(new RemovedFound(briefing.Curator.Removed())));
        api.MapGet("/failures", (Briefing briefing) => Results.Ok(new FailuresFound(briefing.Curator.Failures())));
        api.MapPost("/reindex", ReindexAsync);
        api.MapGet("/log", async (Briefing briefing, CancellationToken cancellation) => Results.Ok(new LogFound(await briefing.Curator.AuditAsync(MostEntries, cancellation))));
    }

    private static async Task<IResult> MoveAsync(string? id, Func<string, Author, CancellationToken, Task<CurationOutcome>> move, CancellationToken cancellation) =>
        string.IsNullOrEmpty(id) ? Outcomes.Missing("id") : Outcomes.Of(await move(id, AdminAccess.Author, cancellation));

    // Whoever goes away stops waiting and nothing else; the page follows the progress through the status.
    private static async Task<IResult> ReindexAsync(Briefing briefing, CancellationToken cancellation) =>
        Results.Ok(RunRecord.Of(await briefing.Curator.ReindexAsync(AdminAccess.Author, null, cancellation)));
}

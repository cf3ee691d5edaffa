using ChatBriefing.Editions;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web;

/// <summary>Health probes and figures for those who run the program.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps <c>/health</c> and <c>/metrics</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Briefing briefing, TimeProvider time) => Results.Ok(Ready(briefing.Status(), time.GetUtcNow())));
        app.MapGet("/metrics", (AnswerCounters counters, Briefing briefing) =>
            Results.Text(counters.Exposition(briefing.DroppedQuotes) + CorpusGauges.Exposition(briefing.Status()), "text/plain; version=0.0.4; charset=utf-8"));
    }

    private static Readiness Ready(CorpusStatus status, DateTimeOffset now) => new(
        "ready",
        status.Articles,
        status.Sentences,
        status.Failures,
        status.Running is not null,
        status.LastRun is { } run ? Math.Max(0, Math.Round((now - run.Finished).TotalSeconds)) : null);
}

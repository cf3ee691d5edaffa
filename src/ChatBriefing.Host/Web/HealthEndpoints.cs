using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Web;

/// <summary>Health probes and figures for those who run the program.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps <c>/health</c> and <c>/metrics</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Briefing briefing) => Results.Ok(
            new Readiness("ready", briefing.Report.Articles, briefing.Report.Sentences, briefing.Report.Failures.Count)));
        app.MapGet("/metrics", (AnswerCounters counters, Briefing briefing) => Results.Text(counters.Exposition(briefing.DroppedQuotes), "text/plain; version=0.0.4; charset=utf-8"));
    }
}

using ChatBriefing.Discord;
using ChatBriefing.Editions;
using ChatBriefing.Host.Json;
using ChatBriefing.Teams;

namespace ChatBriefing.Host.Web;

/// <summary>Health probes and figures for those who run the program.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps <c>/health</c> and <c>/metrics</c>.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Briefing briefing, TimeProvider time, IServiceProvider services) =>
            Ready(briefing.Status(), services.GetService<DiscordBot>()?.Health, services.GetService<TeamsBot>()?.Health, time.GetUtcNow()));
        app.MapGet("/metrics", (Briefing briefing) =>
            Results.Text(AnswerCounters.Exposition(briefing.Totals, briefing.DroppedQuotes) + CorpusGauges.Exposition(briefing.Status()), "text/plain; version=0.0.4; charset=utf-8"));
    }

    // The web chat answers even while a transport does not: a probe that restarts the program for it would help nobody, so the state is told and the status stays 200.
    private static IResult Ready(CorpusStatus status, DiscordHealth? discord, TeamsHealth? teams, DateTimeOffset now) => Results.Ok(new Readiness(
        discord is { IsReady: false } || teams is { IsReady: false } ? "degraded" : "ready",
        status.Articles,
        status.Sentences,
        status.Failures,
        status.Running is not null,
        status.LastRun is { } run ? Math.Max(0, Math.Round((now - run.Finished).TotalSeconds)) : null,
        discord,
        teams));
}

using ChatBriefing.History;
using ChatBriefing.Index;

namespace ChatBriefing.Host.Web.Admin;

/// <summary>The administration over the web.</summary>
internal static class AdminEndpoints
{
    /// <summary>Maps the page at <c>/admin</c>, which holds no data and may be seen by anybody, and everything below <c>/api/admin</c>.</summary>
    public static void MapAdmin(this WebApplication app)
    {
        var page = PageFiles.Text("admin.html");
        app.MapGet("/admin", () => Results.Content(page, "text/html; charset=utf-8"));
        var api = app.MapGroup("/api/admin").RequireRateLimiting(RequestGuards.Fair).AddEndpointFilter(AdminGate.CheckAsync).AddEndpointFilter(TellAsync);
        api.MapCorpus();
        api.MapAdding();
        api.MapQuestions();
        api.MapFeeds();
    }

    /// <summary>Tells admins why the index or the history cannot be used, which others need not know.</summary>
    private static async ValueTask<object?> TellAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception e) when (e is IndexUnavailableException or HistoryUnavailableException)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

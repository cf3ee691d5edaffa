namespace ChatBriefing.Host.Web.Admin;

/// <summary>The administration over the web.</summary>
internal static class AdminEndpoints
{
    /// <summary>Maps the page at <c>/admin</c>, which holds no data and may be seen by anybody, and everything below <c>/api/admin</c>.</summary>
    public static void MapAdmin(this WebApplication app)
    {
        var page = PageFiles.Text("admin.html");
        app.MapGet("/admin", () => Results.Content(page, "text/html; charset=utf-8"));
        var api = app.MapGroup("/api/admin").AddEndpointFilter(AdminGate.CheckAsync).RequireRateLimiting(RequestGuards.Fair);
        api.MapCorpus();
    }
}

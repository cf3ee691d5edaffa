using ChatBriefing.Host.Json;
using ChatBriefing.Host.Settings;

namespace ChatBriefing.Host.Web;

/// <summary>The web application: what guards it, and what it offers.</summary>
internal static class WebChat
{
    /// <summary>How faults are told in the terminal.</summary>
    // A failure to start is told by the verb, in one line.
    public static void Log(ILoggingBuilder logging) => logging.AddSimpleConsole(line => line.SingleLine = true)
        .SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

    /// <summary>The application, ready to start.</summary>
    public static WebApplication Build(Briefing briefing, WebOptions web, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "chatbriefing" });
        builder.WebHost.UseUrls(web.ListenOn());
        Log(builder.Logging.ClearProviders());
        builder.Services
            .AddSingleton(briefing)
            .AddSingleton(new AnswerDesk(briefing, time))
            .AddSingleton<AnswerCounters>()
            .AddSingleton<PageFiles>()
            .ConfigureHttpJsonOptions(json =>
            {
                json.SerializerOptions.Encoder = HostJson.Letters;
                json.SerializerOptions.TypeInfoResolverChain.Insert(0, HostJson.Readable);
            });
        builder.AddRequestGuards(web);
        builder.Services.AddProblems();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseRequestGuards();
        app.MapPages();
        app.MapChat();
        app.MapArticles();
        app.MapHealth();
        return app;
    }
}

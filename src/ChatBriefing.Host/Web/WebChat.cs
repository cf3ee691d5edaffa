using ChatBriefing.Discord;
using ChatBriefing.Host.Json;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Web.Admin;
using ChatBriefing.Teams;

namespace ChatBriefing.Host.Web;

/// <summary>The web application: what guards it, and what it offers.</summary>
internal static class WebChat
{
    /// <summary>The application, ready to start.</summary>
    /// <param name="briefing">What answers.</param>
    /// <param name="settings">All settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="discord">The bot on Discord, which lives as long as the application; <see langword="null"/> where Discord is not used.</param>
    /// <param name="teams">The bot in Teams, likewise.</param>
    public static WebApplication Build(Briefing briefing, HostSettings settings, TimeProvider time, DiscordBot? discord = null, TeamsBot? teams = null)
    {
        var web = settings.Web;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "chatbriefing" });
        builder.WebHost.UseUrls(web.ListenOn());
        // A failure to start is told by the verb, in one line.
        AddLog(builder.Logging);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services
            .AddSingleton(time)
            .AddSingleton(briefing)
            .AddSingleton(new AnswerDesk(briefing, time))
            .AddSingleton(new AdminAccess(settings.Admin, web))
            .AddSingleton<PageFiles>()
            .ConfigureHttpJsonOptions(json =>
            {
                json.SerializerOptions.Encoder = HostJson.Letters;
                json.SerializerOptions.TypeInfoResolverChain.Insert(0, HostJson.Readable);
            });
        if (discord is not null)
        {
            builder.Services.AddSingleton(discord).AddHostedService<DiscordConnection>();
        }

        if (teams is not null)
        {
            builder.Services.AddSingleton(teams).AddHostedService<TeamsConnection>();
        }

        builder.AddRequestGuards(web);
        builder.Services.AddProblems();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseRequestGuards();
        app.MapPages();
        app.MapChat();
        app.MapArticles();
        app.MapAdmin();
        app.MapHealth();
        if (settings.Discord.UsesHttp)
        {
            app.MapDiscord();
        }

        if (teams is not null)
        {
            app.MapTeams();
        }

        return app;
    }

    /// <summary>Where and how the program logs: one line each on the console, what the corpus did included.</summary>
    public static void AddLog(ILoggingBuilder logging) => logging.ClearProviders().AddSimpleConsole(line => line.SingleLine = true)
        .SetMinimumLevel(LogLevel.Warning).AddFilter("ChatBriefing", LogLevel.Information);
}

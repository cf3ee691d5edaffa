using System.CommandLine;
using System.Globalization;
using ChatBriefing.Discord;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Web;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>discord register</c>: registers the commands with Discord where they differ.</summary>
internal static class DiscordVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var guild = new Option<string?>("--guild") { Description = "Registers them in this server only, at once (setting Discord:GuildId).", HelpName = "ID" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only says what would change." };
        var register = new Command("register", "Registers the commands with Discord, only where they differ from those that are registered.") { guild, dryRun };
        corpus.AddTo(register);
        register.SetAction((parsed, cancellation) => RegisterAsync(corpus, parsed, parsed.GetValue(guild), parsed.GetValue(dryRun), shell, cancellation));
        return new Command("discord", "What is done with Discord once, before the bot runs.") { register };
    }

    /// <summary>The bot on Discord.</summary>
    public static DiscordBot Bot(Briefing briefing, HostSettings settings, ILoggerFactory logging, TimeProvider time)
    {
        try
        {
            return new DiscordBot(briefing, settings.Discord, (article, span) => ArticleLink.Public(settings.Web, article, span), time, logging);
        }
        catch (ArgumentException e)
        {
            throw new WrongSettingException(e.Message);
        }
    }

    private static async Task<int> RegisterAsync(CorpusChoice corpus, ParseResult parsed, string? guild, bool dryRun, Shell shell, CancellationToken cancellation)
    {
        var settings = CorpusChoice.Settings(shell);
        if (settings.Discord.Token.Length == 0)
        {
            throw new UsageException("Set Discord:Token to the token from the page \"Bot\" of the application, as in: CHATBRIEFING_Discord__Token=…");
        }

        using var logging = LoggerFactory.Create(WebChat.AddLog);
        using var briefing = corpus.Open(settings, parsed, shell, options => options, cancellation);
        await using var bot = Bot(briefing, settings, logging, shell.Time);
        var changes = await bot.RegisterAsync(Id(guild), dryRun, cancellation);
        foreach (var change in changes)
        {
            await shell.Out.WriteLineAsync(change);
        }

        await shell.Out.WriteLineAsync((changes.Count, dryRun) switch
        {
            (0, _) => "The commands are registered as they are; nothing to do.",
            (_, true) => "Nothing was changed: this was a dry run.",
            _ => "Registered. Servers show new commands within a minute; people may have to restart their client.",
        });
        return CommandLine.Done;
    }

    private static ulong? Id(string? guild) => guild is null ? null
        : ulong.TryParse(guild, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
        : throw new UsageException("--guild needs the id of a server, a number: right-click the server in Discord and choose \"Copy Server ID\".");
}

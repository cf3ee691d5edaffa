using System.CommandLine;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Web;
using ChatBriefing.Teams;
using ChatBriefing.Teams.Packaging;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>teams package</c>: writes the app package that people upload to Teams.</summary>
internal static class TeamsVerb
{
    private const int Prompts = 12;
    private const string DefaultFile = "chatbriefing-teams.zip";

    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var file = new Option<string>("--out") { Description = $"The file to write, over one that is there; {DefaultFile} by default.", HelpName = "FILE.zip", DefaultValueFactory = _ => DefaultFile };
        var package = new Command("package", "Writes the app package that people upload to Teams.") { file };
        corpus.AddTo(package);
        package.SetAction((parsed, cancellation) => PackageAsync(corpus, parsed, parsed.GetRequiredValue(file), shell, cancellation));
        return new Command("teams", "What is done for Microsoft Teams once, before the bot runs.") { package };
    }

    /// <summary>The bot in Teams.</summary>
    public static TeamsBot Bot(Briefing briefing, HostSettings settings, ILoggerFactory logging, TimeProvider time)
    {
        try
        {
            return new TeamsBot(briefing, settings.Teams, (article, span) => ArticleLink.Public(settings.Web, article, span), time, logging);
        }
        catch (ArgumentException e)
        {
            throw new WrongSettingException(e.Message);
        }
    }

    private static async Task<int> PackageAsync(CorpusChoice corpus, ParseResult parsed, string file, Shell shell, CancellationToken cancellation)
    {
        var settings = CorpusChoice.Settings(shell);
        if (settings.Teams.AppId.Length == 0)
        {
            throw new UsageException("Set Teams:AppId to the application (client) id from the page \"Overview\" of the app registration, as in: CHATBRIEFING_Teams__AppId=…");
        }

        var path = OutputFile(shell, file);
        using var briefing = corpus.Open(settings, parsed, shell, options => options, cancellation);
        using var zip = new MemoryStream();
        var contents = Written(zip, briefing, settings);
        await ReplaceAsync(path, zip.ToArray(), cancellation);
        Tell(contents, path, shell.Out);
        return CommandLine.Done;
    }

    private static string OutputFile(Shell shell, string file) => file.Length > 0 && !file.Contains('\0') && !Path.EndsInDirectorySeparator(file)
        ? shell.FullPath(file)
        : throw new UsageException($"--out needs the path of a file, like {DefaultFile}.");

    private static PackageContents Written(Stream zip, Briefing briefing, HostSettings settings)
    {
        try
        {
            return AppPackage.Write(zip, briefing.Commands, briefing.Suggestions(Prompts), settings.Teams, settings.Web.PublicBaseUrl);
        }
        catch (ArgumentException e)
        {
            throw new WrongSettingException(e.Message);
        }
    }

    // Whoever uploads the file meanwhile finds the old one or the new one, never half of one.
    private static async Task ReplaceAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancellation);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void Tell(PackageContents contents, string path, TextWriter output)
    {
        output.WriteLine($"Written to {path}.");
        output.WriteLine($"Its menu offers {contents.Prompts} questions and: {string.Join(", ", contents.Commands)}.");
        if (contents.LeftOut.Count > 0)
        {
            output.WriteLine($"Not in the menu, but they can be typed: {string.Join(", ", contents.LeftOut)}.");
        }

        output.WriteLine($"{contents.ForAdmins} commands for admins are not in it either, since everybody sees the menu; /help lists them to admins.");
        if (!contents.HasSite)
        {
            output.WriteLine("Web:PublicBaseUrl is empty, so the links to your pages lead to https://www.example.com/. Set it and write the package again before others use the app.");
        }

        output.WriteLine("Next: in Teams choose Apps > Manage your apps > Upload an app, and this file. Where that is not offered, an administrator of Teams uploads it in the admin center, under Teams apps > Manage apps.");
    }
}

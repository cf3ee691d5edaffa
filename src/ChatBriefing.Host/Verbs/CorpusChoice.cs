using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary>The options <c>--corpus</c> and <c>--data</c>, and what they mean together with the settings.</summary>
internal sealed class CorpusChoice
{
    private readonly Option<string?> _corpus = new("--corpus") { Description = "Folder of the source articles (setting Corpus:Folder).", HelpName = "DIR" };
    private readonly Option<string?> _data = new("--data") { Description = "Folder for the index and the history (setting Data:Folder).", HelpName = "DIR" };

    /// <summary>Offers both options with <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Add(_corpus);
        command.Add(_data);
    }

    /// <summary>Opens the briefing that was chosen, telling of the indexing on standard error.</summary>
    public Briefing Open(ParseResult parsed, Shell shell, CancellationToken cancellation) =>
        Open(Settings(shell), parsed, shell, options => options, cancellation);

    /// <summary>Opens the briefing that was chosen with settings already read, and with what the verb asks for besides.</summary>
    public Briefing Open(HostSettings settings, ParseResult parsed, Shell shell, Func<BriefingOptions, BriefingOptions> besides, CancellationToken cancellation)
    {
        var options = besides(Options(settings, shell, parsed.GetValue(_corpus), parsed.GetValue(_data)));
        var progress = new IndexingLine(shell.Error, shell.IsTerminal);
        var briefing = Briefing.Open(options, shell.Time, progress, cancellation);
        progress.Clear();
        return briefing;
    }

    /// <summary>The checked settings of the working folder.</summary>
    public static HostSettings Settings(Shell shell) => HostSettings.From(SettingsSources.Read(shell.Folder));

    /// <summary>What to open: a corpus other than the configured one gets a data folder of its own, so that it never replaces the main index.</summary>
    public static BriefingOptions Options(HostSettings settings, Shell shell, string? corpus, string? data)
    {
        var main = shell.FullPath(settings.Corpus.Folder);
        var chosen = corpus is null ? main : Folder(shell, corpus, "--corpus");
        var kept = data is null ? shell.FullPath(settings.Data.Folder) : Folder(shell, data, "--data");
        return new BriefingOptions(chosen, chosen == main ? kept : Path.Combine(kept, "corpora", Digest(chosen)), settings.Answers)
        {
            ReaderCommand = ReaderCommand.OfThisProgram(),
            Intake = settings.Intake,
            Feeds = settings.Feeds,
            History = settings.History,
            Chat = settings.Chat,
            Log = new ErrorLog(shell.Error),
        };
    }

    /// <summary>The full form of a folder that an option names.</summary>
    public static string Folder(Shell shell, string path, string option) =>
        path.Length > 0 && !path.Contains('\0') ? shell.FullPath(path) : throw new UsageException($"{option} needs the path of a folder.");

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12];
}

using System.CommandLine;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>export</c>: everything that is kept of questions, feedback and administration, into a file.</summary>
internal static class ExportVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var file = new Argument<string>("file") { Description = "The file to write; it must not exist yet." };
        var table = new Option<string?>("--csv") { Description = $"Writes one table as CSV: {string.Join(", ", Briefing.ExportTables)}.", HelpName = "TABLE" };
        table.AcceptOnlyFromAmong([.. Briefing.ExportTables]);
        var command = new Command("export", "Writes all that is kept of questions, feedback and administration into a JSON file, or one table as CSV.") { file, table };
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(corpus, parsed, parsed.GetRequiredValue(file), parsed.GetValue(table), shell, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CorpusChoice corpus, ParseResult parsed, string file, string? table, Shell shell, CancellationToken cancellation)
    {
        var path = CorpusChoice.Folder(shell, file, "export");
        using var briefing = corpus.Open(parsed, shell, cancellation);
        await using var output = new FileStream(path, FileMode.CreateNew);
        await briefing.ExportAsync(output, table, cancellation);
        shell.Out.WriteLine($"Written to {path}. It holds the addresses of conversations: keep it safe.");
        return CommandLine.Done;
    }
}

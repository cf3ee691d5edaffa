using System.CommandLine;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>index</c>: builds the index where it is needed and reports.</summary>
internal static class IndexVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var command = new Command("index", "Indexes the corpus where it has changed, and says what was left out and why.");
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(corpus, parsed, shell, cancellation)));
        return command;
    }

    private static int Run(CorpusChoice corpus, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        using var briefing = corpus.Open(CorpusChoice.Settings(shell), parsed, shell, options => options with { KeepsIndex = true }, cancellation);
        IndexSummary.Write(briefing.Report, shell.Out, limit: int.MaxValue);
        return CommandLine.Done;
    }
}

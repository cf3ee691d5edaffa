using System.CommandLine;
using System.Text.Json;
using ChatBriefing.Evaluation;
using ChatBriefing.Host.Json;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>evaluate</c>: measures how well the questions of a SQuAD-format file are answered, or how well the follow-ups of a CANARD-format file are read.</summary>
internal sealed class EvaluateVerb
{
    private readonly Argument<string> _file = new("file") { Description = "The question set: a JSON file in SQuAD format, or dialogues in CANARD format.", HelpName = "FILE.json" };
    private readonly Option<string?> _corpus = new("--corpus") { Description = "Searches the articles of this folder in place of the set's own text.", HelpName = "DIR" };
    private readonly Option<int?> _dropHalf = new("--drop-half") { Description = "Also measures refusal, with half of the articles left out; the number decides which half.", HelpName = "SEED" };
    private readonly Option<int> _skip = new("--skip-articles") { Description = "Asks nothing about the first N articles of the set; they are searched all the same.", HelpName = "N" };
    private readonly Option<int?> _take = new("--take-articles") { Description = "Asks about N articles of the set only, after those skipped.", HelpName = "N" };
    private readonly Option<int?> _questions = new("--questions") { Description = "Asks N questions only, spread evenly.", HelpName = "N" };
    private readonly Option<bool> _json = new("--json") { Description = "Writes the figures as one line of JSON." };
    private readonly Shell _shell;

    private EvaluateVerb(Shell shell) => _shell = shell;

    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var verb = new EvaluateVerb(shell);
        var command = new Command("evaluate", "Measures how well a set of questions with known answers is answered.")
        {
            verb._file, verb._corpus, verb._dropHalf, verb._skip, verb._take, verb._questions, verb._json,
        };
        command.SetAction(verb.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = Options(parsed);
        if (FollowUpEvaluation.CanRunOn(options.File))
        {
            return await RunAsync(options.File, parsed.GetValue(_json), cancellation);
        }

        var figures = await EvaluationBar.ShowAsync(_shell.Error, progress => EvaluationRun.RunAsync(options, _shell.Time, progress, cancellation));
        if (figures.Questions == 0)
        {
            throw new UsageException($"No question is left to ask: of those chosen, {figures.NotFound} are about text that no article has, and {figures.Unanswerable} have no marked answer there.");
        }

        if (parsed.GetValue(_json))
        {
            await _shell.Out.WriteLineAsync(JsonSerializer.Serialize(figures, HostJson.Readable.EvaluationFigures));
        }
        else
        {
            new EvaluationTable(_shell.Out).Write(figures);
        }

        return CommandLine.Done;
    }

    private async Task<int> RunAsync(string dialogues, bool json, CancellationToken cancellation)
    {
        var figures = await FollowUpEvaluation.RunAsync(dialogues, null, cancellation);
        if (json)
        {
            await _shell.Out.WriteLineAsync(JsonSerializer.Serialize(figures, HostJson.Readable.FollowUpFigures));
        }
        else
        {
            new FollowUpTable(_shell.Out).Write(figures);
        }

        return CommandLine.Done;
    }

    private EvaluationOptions Options(ParseResult parsed) => new(Existing(parsed.GetValue(_file)!), CorpusChoice.Settings(_shell).Answers)
    {
        CorpusFolder = parsed.GetValue(_corpus) is { } folder ? CorpusChoice.Folder(_shell, folder, _corpus.Name) : null,
        DropHalf = parsed.GetValue(_dropHalf),
        SkipArticles = AtLeast(0, parsed.GetValue(_skip), _skip)!.Value,
        TakeArticles = AtLeast(1, parsed.GetValue(_take), _take),
        Questions = AtLeast(1, parsed.GetValue(_questions), _questions),
    };

    private string Existing(string file) => File.Exists(_shell.FullPath(file))
        ? _shell.FullPath(file)
        : throw new UsageException($"There is no file '{file}'. Give evaluate a question set in SQuAD format.");

    private static int? AtLeast(int least, int? number, Option option) =>
        number is null || number >= least ? number : throw new UsageException($"{option.Name} is {number}; allowed is a whole number from {least}.");
}

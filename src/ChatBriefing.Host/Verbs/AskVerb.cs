using System.CommandLine;
using System.Text.Json;
using ChatBriefing.Chat;
using ChatBriefing.Host.Json;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>ask</c>: answers one question, or every question of a file.</summary>
internal sealed class AskVerb
{
    private readonly Argument<string?> _question = new("question") { Description = "The question, in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _batch = new("--batch") { Description = "Answers every line of a JSON Lines file; - reads standard input.", HelpName = "FILE" };
    private readonly Option<int?> _excerpts = new("--excerpts") { Description = "How many excerpts to show, 1 to 10 (setting Answers:Excerpts).", HelpName = "N" };
    private readonly Option<bool> _json = new("--json") { Description = "Writes the answer as one line of JSON." };
    private readonly CorpusChoice _corpus = new();
    private readonly Shell _shell;

    private AskVerb(Shell shell) => _shell = shell;

    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var verb = new AskVerb(shell);
        var command = new Command("ask", "Answers a question in the terminal, or a file of questions.") { verb._question, verb._batch, verb._excerpts, verb._json };
        verb._corpus.AddTo(command);
        command.SetAction(verb.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var excerpts = Excerpts(parsed.GetValue(_excerpts));
        return (parsed.GetValue(_question), parsed.GetValue(_batch)) switch
        {
            ({ } question, null) => await AskAsync(parsed, question, excerpts, cancellation),
            (null, { } file) => await BatchAsync(parsed, file, excerpts, cancellation),
            (null, null) => throw new UsageException("There is no question. Write one: chatbriefing ask \"Who is in talks?\""),
            _ => throw new UsageException("Write either a question or --batch, not both."),
        };
    }

    private async Task<int> AskAsync(ParseResult parsed, string question, int? excerpts, CancellationToken cancellation)
    {
        using var briefing = _corpus.Open(parsed, _shell, cancellation);
        var desk = new AnswerDesk(briefing, _shell.Time);
        var conversation = AnswerDesk.Conversation("console", Guid.NewGuid().ToString("N"));
        if (parsed.GetValue(_json))
        {
            var record = await desk.AskAsync(conversation, question, excerpts, cancellation);
            await _shell.Out.WriteLineAsync(JsonSerializer.Serialize(record, HostJson.Readable.AnswerRecord));
        }
        else
        {
            var (reply, _) = await desk.ReplyAsync(new IncomingMessage(conversation, AnswerDesk.AsQuestion(question)) { Excerpts = excerpts }, cancellation);
            _shell.ReplyWriter()(reply);
        }

        return CommandLine.Done;
    }

    private async Task<int> BatchAsync(ParseResult parsed, string file, int? excerpts, CancellationToken cancellation)
    {
        using var input = file == "-" ? null : Opened(_shell.FullPath(file));
        using var briefing = _corpus.Open(parsed, _shell, cancellation);
        var run = new BatchRun(new AnswerDesk(briefing, _shell.Time), excerpts, _shell.Out);
        await run.AnswerAsync(input ?? _shell.In, cancellation);
        await _shell.Error.WriteLineAsync($"Answered {run.Answered} of {run.Lines} questions; {run.Refused} have no answer in the sources, {run.Malformed} could not be read.");
        return run.Malformed == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static StreamReader Opened(string path) => File.Exists(path)
        ? new StreamReader(path)
        : throw new UsageException($"There is no file '{path}'. Give --batch a JSON Lines file, or - for standard input.");

    private static int? Excerpts(int? number) =>
        number is null or (>= 1 and <= 10) ? number : throw new UsageException($"--excerpts is {number}; allowed is a whole number from 1 to 10.");
}

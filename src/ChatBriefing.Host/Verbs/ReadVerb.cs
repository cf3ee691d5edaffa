using System.CommandLine;
using System.Text.Json;
using ChatBriefing.Corpus;
using ChatBriefing.Host.Json;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>read</c>: shows what would be read of a file; with <c>--worker</c>, reads the files that another process of this program sends.</summary>
internal sealed class ReadVerb
{
    private readonly Argument<string?> _file = new("file") { Description = "The file; of a .zip, every file in it is read.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = new("--json") { Description = "Writes each reading as one line of JSON." };
    private readonly Option<bool> _worker = new("--worker") { Description = "Reads the files that come in on standard input; the program starts itself this way." };
    private readonly Shell _shell;

    private ReadVerb(Shell shell) => _shell = shell;

    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var verb = new ReadVerb(shell);
        var command = new Command("read", "Shows what would be read of a file: title, details, paragraphs, problems.") { verb._file, verb._json, verb._worker };
        command.SetAction(verb.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_worker))
        {
            ReadingWorker.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
            return CommandLine.Done;
        }

        var file = parsed.GetValue(_file) ?? throw new UsageException("There is no file. Write one: chatbriefing read report.pdf");
        var path = file.Contains('\0') ? file : _shell.FullPath(file);
        return File.Exists(path) ? Show(path, parsed.GetValue(_json)) : throw new UsageException($"There is no file '{file}'.");
    }

    private int Show(string path, bool json)
    {
        var failed = 0;
        foreach (var reading in FilePreview.Read(path, ReaderCommand.OfThisProgram()))
        {
            failed += reading.Article is null ? 1 : 0;
            if (json)
            {
                _shell.Out.WriteLine(JsonSerializer.Serialize(reading, HostJson.Readable.FileReading));
            }
            else
            {
                new ReadingWriter(_shell.Out).Write(reading);
            }
        }

        return failed == 0 ? CommandLine.Done : CommandLine.Failed;
    }
}

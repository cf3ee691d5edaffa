using System.CommandLine;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary>The verbs of the program, and the one place that turns failures into a message and an exit code.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    /// <summary>Runs the verb that the arguments name.</summary>
    /// <returns>0 when it did what was asked, 1 when it failed, 2 when the arguments or the settings are wrong.</returns>
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken cancellation = default)
    {
        // An argument that begins with @ is a question like any other, not a file of arguments.
        var parsed = Root(shell).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await shell.Error.WriteLineAsync($"{CleanText.Line(parsed.Errors[0].Message)} Run 'chatbriefing --help' to see what can be written.");
            return Refused;
        }

        var configuration = new InvocationConfiguration
        {
            Output = shell.Out,
            Error = shell.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (Exception e)
        {
            var (message, code) = Explained(e);
            await shell.Error.WriteLineAsync(CleanText.Line(message));
            return code;
        }
    }

    private static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Answers questions from source articles, quoted word for word. Without a verb it serves the web chat.")
        {
            ServeVerb.Command(shell),
            AskVerb.Command(shell),
            ChatVerb.Command(shell),
            IndexVerb.Command(shell),
            FactsVerb.Command(shell),
            ReadVerb.Command(shell),
            ExportVerb.Command(shell),
            EvaluateVerb.Command(shell),
            DiscordVerb.Command(shell),
            TeamsVerb.Command(shell),
        };
        return ServeVerb.Offered(root, shell);
    }

    private static (string Message, int Code) Explained(Exception e) => e switch
    {
        UsageException or WrongSettingException or CorpusFolderMissingException or QuestionSetException => (e.Message, Refused),
        OperationCanceledException => ("Stopped.", Failed),
        IOException or UnauthorizedAccessException => (e.Message, Failed),
        _ => ($"This should not have happened ({e.GetType().Name}): {e.Message} Please report it with what you ran.", Failed),
    };
}

using System.CommandLine;
using ChatBriefing.Chat;
using ChatBriefing.Curation;
using ChatBriefing.Host.Terminal;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>chat</c>: a conversation in the terminal, with commands and follow-up questions.</summary>
internal static class ChatVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var command = new Command("chat", "Talks with you in the terminal; /help lists the commands, exit or Ctrl+D ends it.");
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(corpus, parsed, shell, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CorpusChoice corpus, ParseResult parsed, Shell shell, CancellationToken cancellation)
    {
        using var briefing = corpus.Open(parsed, shell, cancellation);
        var desk = new AnswerDesk(briefing, shell.Time);
        var conversation = AnswerDesk.Conversation("console", Guid.NewGuid().ToString("N"));
        var write = shell.ReplyWriter();
        var author = new Author("console", Environment.UserName, Environment.UserName);
        var interim = new InterimLine(shell.Error, shell.IsTerminal);
        Greet(briefing, shell);
        while (await NextAsync(shell, cancellation) is { } text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var (reply, _) = await desk.ReplyAsync(new IncomingMessage(conversation, text) { Author = author, IsFromAdmin = true, IsLocal = true, Interim = interim }, cancellation);
                interim.Clear();
                write(reply);
            }
        }

        return CommandLine.Done;
    }

    private static void Greet(Briefing briefing, Shell shell)
    {
        IndexSummary.Write(briefing.Report, shell.Error, limit: 5);
        shell.Error.WriteLine("Ask a question, or write /help. exit or Ctrl+D ends the conversation.");
        Suggested.Write(briefing, shell.Error);
    }

    /// <summary>The next line, or null when the person has left.</summary>
    private static async Task<string?> NextAsync(Shell shell, CancellationToken cancellation)
    {
        if (shell.IsTerminal)
        {
            await shell.Out.WriteAsync("\n> ");
        }

        // Reading from a terminal cannot be cancelled; waiting for it can.
        var line = await Task.Run(shell.In.ReadLine, cancellation).WaitAsync(cancellation);
        return line?.Trim().ToLowerInvariant() is "exit" or "quit" or "/exit" or "/quit" ? null : line;
    }
}

using System.CommandLine;
using ChatBriefing.Chat;

namespace ChatBriefing.Host.Verbs;

/// <summary><c>facts</c>: the quick facts, each with its quote's source.</summary>
internal static class FactsVerb
{
    /// <summary>The verb as the command line offers it.</summary>
    public static Command Command(Shell shell)
    {
        var corpus = new CorpusChoice();
        var topic = new Argument<string?>("topic") { Description = "Any part of a topic's name.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("facts", "Lists the quick facts, of one topic if named.") { topic };
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(corpus, parsed, parsed.GetValue(topic), shell, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CorpusChoice corpus, ParseResult parsed, string? topic, Shell shell, CancellationToken cancellation)
    {
        using var briefing = corpus.Open(parsed, shell, cancellation);
        var desk = new AnswerDesk(briefing, shell.Time);
        var conversation = AnswerDesk.Conversation("console", Guid.NewGuid().ToString("N"));
        var (reply, _) = await desk.ReplyAsync(new IncomingMessage(conversation, $"/facts {topic}".TrimEnd()), cancellation);
        shell.ReplyWriter()(reply);
        return CommandLine.Done;
    }
}

using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/ask QUESTION</c>, and every message that is no command.</summary>
internal sealed class AskCommand(AnswerReply writer, AskedQuestions asked) : ChatCommand
{
    private const int MostExcerpts = 10;

    /// <inheritdoc/>
    public override string Name => "ask";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("question", ArgumentKind.Text)];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Arguments.Length == 0)
        {
            return WrongUsage(request);
        }

        var message = request.Message;
        var previous = await asked.LastTurnAsync(message.Conversation, cancellation).ConfigureAwait(false);
        int? excerpts = message.Excerpts is { } wanted ? Math.Clamp(wanted, 1, MostExcerpts) : null;
        var finder = request.Edition.Finder;
        var answer = finder.Find(request.Arguments, previous, excerpts, message.Locale);
        var reply = writer.Write(answer, request.Edition.Suggestions);

        // A question that the sources do not answer still says what the next one is about.
        var kept = answer.Kind == QuestionKind.NotAQuestion
            || await asked.KeepAsync(message.Conversation, answer, finder.Remember(answer, previous), cancellation).ConfigureAwait(false);
        return kept ? reply : reply with { Parts = [.. reply.Parts, new ReplyPart.Remark(Wording.In(answer.Language).NotKept)] };
    }
}

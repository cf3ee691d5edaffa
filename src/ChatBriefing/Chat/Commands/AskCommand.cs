using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/ask QUESTION</c>, and every message that is no command.</summary>
internal sealed class AskCommand(AnswerReply writer, Conversations conversations, Receipts receipts, UnansweredQuestions questions) : ChatCommand
{
    private const int MostExcerpts = 10;

    /// <inheritdoc/>
    public override string Name => "ask";

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Arguments.Length == 0)
        {
            return WrongUsage(request);
        }

        var message = request.Message;
        var previous = await conversations.LastAsync(message.Conversation, cancellation).ConfigureAwait(false);
        int? excerpts = message.Excerpts is { } wanted ? Math.Clamp(wanted, 1, MostExcerpts) : null;
        var finder = request.Edition.Finder;
        var answer = finder.Find(request.Arguments, previous, excerpts, message.Locale);
        await KeepAsync(message.Conversation, answer, finder.Remember(answer, previous), cancellation).ConfigureAwait(false);
        return writer.Write(answer, request.Edition.Suggestions);
    }

    private async Task KeepAsync(ConversationId conversation, Answer answer, Turn turn, CancellationToken cancellation)
    {
        if (answer.Kind == QuestionKind.NotAQuestion)
        {
            return;
        }

        // A question that the sources do not answer still says what the next one is about.
        await receipts.SaveAsync(answer.Receipt, cancellation).ConfigureAwait(false);
        await conversations.RememberAsync(conversation, turn, cancellation).ConfigureAwait(false);
        if (!answer.Answered)
        {
            await questions.AddUnansweredAsync(answer.ReadAs ?? answer.Question, answer.Language, cancellation).ConfigureAwait(false);
        }
    }
}

using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>What is kept of each question: the answer's receipt, the conversation's last turn, the day's count, and the gap where nothing answered.</summary>
/// <remarks>A history that cannot be used never keeps a question from being answered.</remarks>
internal sealed class AskedQuestions(Conversations conversations, Receipts receipts, UnansweredQuestions unanswered, DailyCounts counts, HistoryOutages outages)
{
    /// <summary>The conversation's last turn, if there is one and it can be read.</summary>
    public async Task<Turn?> LastTurnAsync(ConversationId conversation, CancellationToken cancellation)
    {
        Turn? last = null;
        await outages.TryAsync(async () => last = await conversations.LastAsync(conversation, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return last;
    }

    /// <summary>Keeps a question and what it came to.</summary>
    /// <returns>Whether it could be kept: if not, its receipt will not be known.</returns>
    public Task<bool> KeepAsync(ConversationId conversation, Answer answer, Turn turn, CancellationToken cancellation) => outages.TryAsync(async () =>
    {
        await receipts.SaveAsync(answer.Receipt, cancellation).ConfigureAwait(false);
        await conversations.RememberAsync(conversation, turn, cancellation).ConfigureAwait(false);
        await counts.CountAsync(answer.Answered, cancellation).ConfigureAwait(false);
        if (!answer.Answered)
        {
            var nearest = answer.Nearest.Count > 0 ? answer.Nearest[0].Source.Id : (Corpus.ArticleId?)null;
            await unanswered.AddAsync(answer.Understood ?? answer.Question, answer.Language, nearest, cancellation).ConfigureAwait(false);
        }
    });
}

using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary>Finds the receipt that a call means: the one it names, or that of the conversation's last answer.</summary>
internal sealed class CalledReceipts(Receipts receipts, AskedQuestions asked)
{
    /// <summary>The receipt, or what to say where there is none; both are <see langword="null"/> where the call names none and nothing was answered before.</summary>
    public async Task<(Receipt? Receipt, Reply? Unknown)> FindAsync(CommandRequest request, ReceiptCall call, CancellationToken cancellation)
    {
        var id = call.Receipt ?? (await asked.LastTurnAsync(request.Message.Conversation, cancellation).ConfigureAwait(false))?.Receipt;
        if (id is not { } named)
        {
            return (null, null);
        }

        return await receipts.FindAsync(named, cancellation).ConfigureAwait(false) is { } receipt ? (receipt, null) : (null, request.Say(request.Wording.NoSuchReceipt(named.Value)));
    }
}

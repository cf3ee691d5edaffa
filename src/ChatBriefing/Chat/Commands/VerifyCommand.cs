using ChatBriefing.Answers;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/verify RECEIPT</c>: quotes again what an earlier answer cited, or says what has changed since.</summary>
internal sealed class VerifyCommand(Receipts receipts) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "verify";

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Arguments.Length == 0)
        {
            return WrongUsage(request);
        }

        var id = new ReceiptId(request.Arguments.ToUpperInvariant());
        return await receipts.FindAsync(id, cancellation).ConfigureAwait(false) is { } receipt
            ? request.Reply([.. Parts(request.Edition.Finder.Verify(receipt), request.Wording)])
            : request.Reply(new ReplyPart.Prose(request.Wording.NoSuchReceipt(request.Arguments)));
    }

    private static IEnumerable<ReplyPart> Parts(Verification verification, Wording wording)
    {
        yield return new ReplyPart.Remark(wording.Asked(verification.Receipt.Question));
        if (verification.Holds)
        {
            yield return new ReplyPart.Prose(verification.Receipt.Cited.Count == 0 ? wording.CitedNothing : wording.Stands);
        }

        if (verification.Changed.Count > 0)
        {
            yield return new ReplyPart.Prose(wording.Changed(Numbers(verification.Changed)));
        }

        if (verification.Gone.Count > 0)
        {
            yield return new ReplyPart.Prose(wording.Gone(Numbers(verification.Gone)));
        }

        foreach (var excerpt in verification.Excerpts)
        {
            yield return new ReplyPart.Quotation(excerpt, Answers: true);
        }
    }

    private static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(number => $"[{number}]"));
}

using ChatBriefing.Answers;
using ChatBriefing.Answers.Citing;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/context [RECEIPT] [NUMBER]</c>: an excerpt of an earlier answer, or of the last one, within what its article says around it.</summary>
internal sealed class ContextCommand(CalledReceipts receipts, KeptArticles kept) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "context";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("receipt", ArgumentKind.Text) { IsOptional = true }, new("number", ArgumentKind.Number) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (ReceiptCall.Read(request.Arguments) is not { } call)
        {
            return WrongUsage(request);
        }

        var (receipt, unknown) = await receipts.FindAsync(request, call, cancellation).ConfigureAwait(false);
        if (receipt is null)
        {
            return unknown ?? WrongUsage(request);
        }

        return receipt.Cited.Count == 0 ? request.Say(request.Wording.CitedNothing)
            : await ShowAsync(request, receipt, Math.Clamp(call.Number, 1, receipt.Cited.Count), cancellation).ConfigureAwait(false);
    }

    private async Task<Reply> ShowAsync(CommandRequest request, Receipt receipt, int number, CancellationToken cancellation)
    {
        var (citation, wording) = (receipt.Cited[number - 1], request.Wording);
        var present = request.Edition.Index.Find(citation.Article);
        var standing = present is null ? null : Surroundings.Quote(number, citation, present);
        var former = standing is null && await kept.FindAsync(citation.Article, citation.Sha256, cancellation).ConfigureAwait(false) is { } then ? Surroundings.Quote(number, citation, then) : null;
        var words = former is null ? wording.InContext(number, receipt.Cited.Count) : wording.FormerVersion($"[{number}]");
        var reply = (standing ?? former) is { } excerpt
            ? request.Reply(new ReplyPart.Remark(words), new ReplyPart.Quotation(excerpt, Answers: true) { Former = former is not null })
            : request.Say(present is null ? wording.Gone($"[{number}]") : wording.Changed($"[{number}]"));
        return reply with { Actions = [.. wording.Pages(number, receipt.Cited.Count, $"/context {receipt.Id}")] };
    }
}

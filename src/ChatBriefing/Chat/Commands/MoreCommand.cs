using ChatBriefing.Answers;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/more [RECEIPT] [PAGE]</c>: further excerpts for the question of an earlier answer, or of the last one, beyond those it showed.</summary>
internal sealed class MoreCommand(CalledReceipts receipts) : ChatCommand
{
    private const int Most = 10;
    private const int PerPage = 3;

    /// <inheritdoc/>
    public override string Name => "more";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("receipt", ArgumentKind.Text) { IsOptional = true }, new("page", ArgumentKind.Number) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (ReceiptCall.Read(request.Arguments) is not { } call)
        {
            return WrongUsage(request);
        }

        var (receipt, unknown) = await receipts.FindAsync(request, call, cancellation).ConfigureAwait(false);
        return receipt is null ? unknown ?? WrongUsage(request) : Show(request, receipt, Further(request, receipt), call.Number);
    }

    private static Reply Show(CommandRequest request, Receipt receipt, List<Excerpt> further, int page)
    {
        if (further.Count == 0)
        {
            return request.Say(request.Wording.NothingMore);
        }

        var wording = request.Wording;
        var pages = (further.Count + PerPage - 1) / PerPage;
        var shown = Math.Clamp(page, 1, pages);
        return request.Reply(
        [
            new ReplyPart.Remark(wording.Asked(receipt.Question)),
            new ReplyPart.Prose(wording.More),
            .. further.Skip((shown - 1) * PerPage).Take(PerPage).Select(excerpt => new ReplyPart.Quotation(excerpt, Answers: true)),
        ]) with
        { Actions = [.. wording.Pages(shown, pages, $"/more {receipt.Id}")] };
    }

    /// <summary>What the question finds today and the answer did not show, numbered after what it showed.</summary>
    private static List<Excerpt> Further(CommandRequest request, Receipt receipt)
    {
        var found = request.Edition.Finder.Find(receipt.Question, excerpts: Most + receipt.Cited.Count).Excerpts;
        return [.. found.Where(excerpt => !receipt.Cited.Any(shown => shown.Article == excerpt.Citation.Article && shown.Span.Overlaps(excerpt.Citation.Span)))
            .Take(Most).Select((excerpt, i) => excerpt with { Number = receipt.Cited.Count + i + 1 })];
    }
}

using ChatBriefing.Answers;
using ChatBriefing.Answers.Citing;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/verify RECEIPT</c>: quotes again what an earlier answer cited, or says what has changed since and quotes it from the version of then, where that was kept.</summary>
internal sealed class VerifyCommand(Receipts receipts, KeptArticles kept) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "verify";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("receipt", ArgumentKind.Text)];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (request.Arguments.Length == 0)
        {
            return WrongUsage(request);
        }

        var id = new ReceiptId(request.Arguments.ToUpperInvariant());
        if (await receipts.FindAsync(id, cancellation).ConfigureAwait(false) is not { } receipt)
        {
            return request.Reply(new ReplyPart.Prose(request.Wording.NoSuchReceipt(request.Arguments)));
        }

        var verification = request.Edition.Finder.Verify(receipt);
        var former = await FormerAsync(verification, cancellation).ConfigureAwait(false);
        return request.Reply([.. Parts(verification, request.Wording), .. Parts(former, request.Wording)]);
    }

    /// <summary>What no longer stands in the corpus, from the versions of then as far as they were kept.</summary>
    private async Task<List<Excerpt>> FormerAsync(Verification verification, CancellationToken cancellation)
    {
        var former = new List<Excerpt>();
        foreach (var number in verification.Changed.Concat(verification.Gone).Order())
        {
            var citation = verification.Receipt.Cited[number - 1];
            var article = await kept.FindAsync(citation.Article, citation.Sha256, cancellation).ConfigureAwait(false);
            if (article is not null && ReceiptCheck.Quote(number, citation, article) is { } excerpt)
            {
                former.Add(excerpt);
            }
        }

        return former;
    }

    private static IEnumerable<ReplyPart> Parts(List<Excerpt> former, Wording wording)
    {
        if (former.Count > 0)
        {
            yield return new ReplyPart.Prose(wording.FormerVersion(Numbers(former.Select(excerpt => excerpt.Number))));
        }

        foreach (var excerpt in former)
        {
            yield return new ReplyPart.Quotation(excerpt, Answers: true) { Former = true };
        }
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

using ChatBriefing.Corpus;
using ChatBriefing.Curation;
using ChatBriefing.Editions;

namespace ChatBriefing.Chat.Commands;

/// <summary>Puts what a run of indexing came to into a reply.</summary>
internal static class CorpusReport
{
    private const int Most = 20;

    /// <summary>The report: figures, then the files that were added, changed, removed, or left out with their reasons.</summary>
    public static Reply Write(ReindexReport report, CommandRequest request)
    {
        var (words, changes, failures) = (request.Wording.Corpus, report.Index.Changes, report.Index.Failures);
        return request.Reply(
        [
            new ReplyPart.Prose(words.Reindexed(report)),
            new ReplyPart.Prose(words.Changes(changes, failures.Select(failure => failure.Path).Distinct().Count())),
            .. Listed([.. Items(changes.Added, words.Added), .. Items(changes.Changed, words.Changed), .. Items(changes.Removed, words.Removed)], request.Wording),
            .. Failures(failures, request.Wording),
        ]);
    }

    /// <summary>What came of what was asked for, one after another, and how the index looks now.</summary>
    public static Reply Write(IReadOnlyList<CurationOutcome> outcomes, CommandRequest request)
    {
        var words = request.Wording.Corpus;
        var parts = outcomes.Select(outcome => (ReplyPart)new ReplyPart.Prose($"{words.Outcome(outcome)} {outcome.Remark}".Trim()));
        return request.Reply([.. parts, .. outcomes[^1].Report is { } report ? [new ReplyPart.Remark(words.Reindexed(report))] : Array.Empty<ReplyPart>()]);
    }

    /// <summary>What was left out, with the reasons; nothing where nothing was.</summary>
    public static IEnumerable<ReplyPart> Failures(IReadOnlyList<ReadFailure> failures, Wording wording) => failures.Count == 0
        ? []
        : [new ReplyPart.Prose(wording.LeftOut(failures.Count)), .. Listed([.. failures.Select(failure => new ListItem(failure.Path, failure.Reason))], wording)];

    private static IEnumerable<ListItem> Items(IEnumerable<string> paths, string what) => paths.Select(path => new ListItem(path, what));

    private static IEnumerable<ReplyPart> Listed(List<ListItem> items, Wording wording)
    {
        if (items.Count > 0)
        {
            yield return new ReplyPart.Listing([.. items.Take(Most)]);
        }

        if (items.Count > Most)
        {
            yield return new ReplyPart.Remark(wording.AndMore(items.Count - Most));
        }
    }
}

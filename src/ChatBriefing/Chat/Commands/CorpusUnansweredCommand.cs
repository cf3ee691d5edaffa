using ChatBriefing.Curation;
using ChatBriefing.History;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus unanswered</c>: the questions that the sources did not answer, grouped, the most asked first.</summary>
internal sealed class CorpusUnansweredCommand(Curator curator) : ChatCommand
{
    private const int Most = 20;

    /// <inheritdoc/>
    public override string Name => "corpus unanswered";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (words, groups) = (request.Wording.Corpus, await curator.UnansweredAsync(Most, cancellation).ConfigureAwait(false));
        return groups.Count == 0 ? request.Say(words.NothingUnanswered) : request.Reply(
            new ReplyPart.Headline(words.UnansweredHeading),
            new ReplyPart.Listing([.. groups.Select(group => Item(group, request.Wording))]),
            new ReplyPart.Remark(words.MarkAnswered));
    }

    private static ListItem Item(UnansweredGroup group, Wording wording) =>
        new($"[{group.Id}] {group.Question}", wording.Corpus.Unanswered(group, wording.Day(DateOnly.FromDateTime(group.LastAsked.UtcDateTime))));
}

using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus log</c>: what admins did last, who it was, and what came of it.</summary>
internal sealed class CorpusLogCommand(Curator curator) : ChatCommand
{
    private const int Most = 20;

    /// <inheritdoc/>
    public override string Name => "corpus log";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var entries = await curator.AuditAsync(Most, cancellation).ConfigureAwait(false);
        return entries.Count == 0 ? request.Say(request.Wording.Corpus.NothingLogged) : request.Reply(new ReplyPart.Listing(
            [.. entries.Select(entry => new ListItem($"{entry.At:yyyy-MM-dd HH:mm} · {entry.Actor} ({entry.Medium}) · {entry.Action} {entry.Subject}", entry.Outcome))]));
    }
}

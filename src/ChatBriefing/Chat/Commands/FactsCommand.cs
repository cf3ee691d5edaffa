namespace ChatBriefing.Chat.Commands;

/// <summary><c>/facts [TOPIC]</c>: the quick facts with the passages they are quoted from.</summary>
internal sealed class FactsCommand : ChatCommand
{
    private const int Most = 50;

    /// <inheritdoc/>
    public override string Name => "facts";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("topic", ArgumentKind.Topic) { IsOptional = true }];

    /// <inheritdoc/>
    public override Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var (topic, wording) = (request.Arguments, request.Wording);
        var facts = request.Edition.Finder.Facts(topic.Length == 0 ? null : topic);
        return Task.FromResult(facts.Count == 0
            ? request.Reply(new ReplyPart.Prose(topic.Length == 0 ? wording.NoFacts : wording.NoFactsOn(topic)))
            : request.Reply([new ReplyPart.Headline(wording.FactsHeading), new ReplyPart.FactTable([.. facts.Take(Most)]), .. More(facts.Count - Most, wording)]));
    }

    private static IEnumerable<ReplyPart> More(int count, Wording wording) => count > 0 ? [new ReplyPart.Remark(wording.AndMore(count))] : [];
}

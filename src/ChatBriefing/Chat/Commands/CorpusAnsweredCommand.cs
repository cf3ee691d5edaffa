using ChatBriefing.Corpus;
using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus answered GROUP ARTICLE</c>: takes a group of unanswered questions for answered by an article. Nobody is told: who asked is not known.</summary>
internal sealed class CorpusAnsweredCommand(Curator curator) : ChatCommand
{
    /// <inheritdoc/>
    public override string Name => "corpus answered";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("group", ArgumentKind.Text), new("article", ArgumentKind.Article)];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation) =>
        request.Arguments.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var group, var article]
            ? CorpusReport.Write([await curator.MarkAnsweredAsync(group, new ArticleId(article), request.By, cancellation).ConfigureAwait(false)], request)
            : WrongUsage(request);
}

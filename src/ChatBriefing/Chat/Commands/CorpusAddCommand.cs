using ChatBriefing.Curation;

namespace ChatBriefing.Chat.Commands;

/// <summary><c>/corpus add</c>: puts attached files, a file of this machine or the page at a web address into the corpus.</summary>
internal sealed class CorpusAddCommand(Curator curator, TimeProvider time) : ChatCommand
{
    private const int MostAttachments = 20;

    /// <inheritdoc/>
    public override string Name => "corpus add";

    /// <inheritdoc/>
    public override bool ForAdmins => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments { get; } = [new("file", ArgumentKind.File) { IsOptional = true }, new("address", ArgumentKind.Text) { IsOptional = true }];

    /// <inheritdoc/>
    public override async Task<Reply> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        var progress = request.Message.Interim is { } interim ? new InterimReplies(request, interim, time) : null;
        var outcomes = new List<CurationOutcome>();
        foreach (var file in Files(request).Take(MostAttachments))
        {
            outcomes.Add(await curator.AddAsync(file, request.By, progress, cancellation).ConfigureAwait(false));
        }

        if (outcomes.Count == 0 && request.Arguments.Length > 0)
        {
            outcomes.Add(await curator.AddAsync(request.Arguments, request.By, progress, cancellation).ConfigureAwait(false));
        }

        return outcomes.Count == 0 ? WrongUsage(request) : CorpusReport.Write(outcomes, request);
    }

    /// <summary>The attached files, or the file of this machine that a person who sits at it names.</summary>
    private static IEnumerable<Attachment> Files(CommandRequest request)
    {
        var path = request.Arguments.Trim('"', '\'');
        return request.Message.IsLocal && File.Exists(path)
            ? request.Message.Attachments.Append(new Attachment(Path.GetFileName(path), _ => Task.FromResult<Stream>(File.OpenRead(path))))
            : request.Message.Attachments;
    }
}

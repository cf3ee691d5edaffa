using ChatBriefing.Index;

namespace ChatBriefing.Chat.Commands;

/// <summary>Tells the medium how far indexing has come, once a second at most.</summary>
internal sealed class InterimReplies(CommandRequest request, IProgress<Reply> medium, TimeProvider time) : IProgress<IndexProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly long _began = time.GetTimestamp();
    private TimeSpan _next;

    /// <inheritdoc/>
    public void Report(IndexProgress value)
    {
        var elapsed = time.GetElapsedTime(_began);
        if (elapsed >= _next)
        {
            _next = elapsed + Pause;
            medium.Report(request.Say(request.Wording.Corpus.Indexing(value, value.Files / Math.Max(elapsed.TotalSeconds, 0.001))));
        }
    }
}

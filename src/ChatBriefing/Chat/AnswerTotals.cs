namespace ChatBriefing.Chat;

/// <summary>How many questions were asked since the start, over all media, and how long they took.</summary>
/// <param name="Answered">Questions that the sources answer.</param>
/// <param name="Refused">Questions that they do not.</param>
/// <param name="Time">Time from question to reply, summed up.</param>
public sealed record AnswerTotals(long Answered, long Refused, TimeSpan Time);

/// <summary>Counts questions since the start. Safe for use by several threads at once.</summary>
internal sealed class AnswerCount
{
    private long _answered;
    private long _refused;
    private long _ticks;

    /// <summary>The counts so far.</summary>
    public AnswerTotals Totals => new(Interlocked.Read(ref _answered), Interlocked.Read(ref _refused), TimeSpan.FromTicks(Interlocked.Read(ref _ticks)));

    /// <summary>Counts a reply, if it is one to a question.</summary>
    public void Add(Reply reply, TimeSpan elapsed)
    {
        if (reply.Answer is { } answer)
        {
            Interlocked.Increment(ref answer.Answered ? ref _answered : ref _refused);
            Interlocked.Add(ref _ticks, elapsed.Ticks);
        }
    }
}

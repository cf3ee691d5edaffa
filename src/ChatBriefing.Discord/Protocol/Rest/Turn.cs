namespace ChatBriefing.Discord.Protocol.Rest;

/// <summary>A call's turn in the limit that it counts against; the next call has its own when this one is disposed.</summary>
/// <param name="buckets">Where the limit is.</param>
/// <param name="route">The call's route.</param>
/// <param name="bucket">The limit.</param>
internal sealed class Turn(Buckets buckets, Route route, Bucket bucket) : IDisposable
{
    /// <summary>The call's route.</summary>
    public Route Route { get; } = route;

    /// <summary>Where the call has its turn or waits for it.</summary>
    public Bucket Held { get; set; } = bucket;

    /// <summary>The limit that the call counts against: another one than <see cref="Held"/> where Discord told so in its answer.</summary>
    public Bucket Limit { get; set; } = bucket;

    /// <summary>Done when the turn has come.</summary>
    public TaskCompletionSource Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Until when the limit lets nothing through, by the clock's timestamp.</summary>
    public TimeSpan ClosedUntil => buckets.ClosedUntil(this);

    /// <summary>Remembers what an answer told about the limit.</summary>
    public void Learn(RateHeaders rate) => buckets.Learn(this, rate);

    /// <summary>Lets nothing of the limit through for so long.</summary>
    public void Close(TimeSpan duration) => buckets.Close(this, duration);

    /// <inheritdoc/>
    public void Dispose() => buckets.Leave(this);
}

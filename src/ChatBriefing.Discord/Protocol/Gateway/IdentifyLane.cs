namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Lets one session start at a time, 5 seconds after the one before.</summary>
internal sealed class IdentifyLane(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private long? _used;

    /// <summary>Waits until a session may be started. Every entry is followed by one <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_used is { } last && Apart - time.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    /// <summary>Lets the next one in.</summary>
    /// <param name="used">Whether a session was started, so that the next one must wait.</param>
    public void Leave(bool used)
    {
        _used = used ? time.GetTimestamp() : _used;
        _gate.Release();
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();
}

/// <summary>The right to send one IDENTIFY. Not for use by two threads at once.</summary>
/// <param name="lane">The lane that it keeps others out of.</param>
/// <param name="address">Where to connect.</param>
/// <param name="settle">Told whether the right was used.</param>
internal sealed class IdentifyTurn(IdentifyLane lane, Uri address, Action<bool> settle) : IDisposable
{
    private bool _over;

    /// <summary>Where to connect.</summary>
    public Uri Address => address;

    /// <summary>Ends the turn, since IDENTIFY was sent.</summary>
    public void Used() => End(used: true);

    /// <summary>Ends the turn if it is not over; nothing was sent then.</summary>
    public void Dispose() => End(used: false);

    private void End(bool used)
    {
        if (_over)
        {
            return;
        }

        _over = true;
        settle(used);
        lane.Leave(used);
    }
}

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Beats in the interval that HELLO names, and notices when a beat is not answered until the next is due.</summary>
/// <remarks><see href="https://discord.com/developers/docs/events/gateway#sending-heartbeats"/></remarks>
/// <param name="send">Sends a beat; says whether the limit of what may be sent allowed it.</param>
/// <param name="jitter">Gives numbers from 0 to 1.</param>
/// <param name="time">The clock that is beaten to.</param>
internal sealed class Heartbeat(Func<CancellationToken, Task<bool>> send, Func<double> jitter, TimeProvider time)
{
    private volatile bool _unanswered;
    private volatile bool _excused;

    /// <summary>Beats until a beat goes unanswered; then it returns, and the connection is dead.</summary>
    public async Task RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * jitter(), time, cancellationToken).ConfigureAwait(false);
        while (!_unanswered || _excused)
        {
            // Set first: the answer may be here before the sending returns.
            _unanswered = true;
            if (!await send(cancellationToken).ConfigureAwait(false))
            {
                _unanswered = false;
            }

            await Task.Delay(interval, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes that Discord answered.</summary>
    public void Answered() => _unanswered = false;

    /// <summary>Asks for no answers while <paramref name="work"/> keeps us from reading them.</summary>
    public async Task ExcuseAsync(ValueTask work)
    {
        _excused = true;
        await work.ConfigureAwait(false);
        _unanswered = false;
        _excused = false;
    }
}

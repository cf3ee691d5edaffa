namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Keeps a connection within what it may send in 60 seconds; Discord closes it on more (4008).</summary>
/// <remarks><see href="https://discord.com/developers/docs/events/gateway#rate-limiting"/>. Not for use by two threads at once.</remarks>
internal sealed class SendAllowance(TimeProvider time)
{
    /// <summary>Payloads allowed in <see cref="Window"/>.</summary>
    public const int Most = 120;

    /// <summary>Over how long payloads are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    /// <summary>Counts one payload.</summary>
    /// <param name="spared">How many of the allowed payloads are to be left for something of more weight.</param>
    /// <returns>Whether it may be sent.</returns>
    public bool TryTake(int spared = 0)
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
        {
            _sent.Dequeue();
        }

        if (_sent.Count >= Most - spared)
        {
            return false;
        }

        _sent.Enqueue(time.GetTimestamp());
        return true;
    }
}

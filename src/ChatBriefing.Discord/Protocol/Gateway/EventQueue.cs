using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>The events of one shard on their way to the receiver: in order, one at a time, and kept over a change of connection.</summary>
/// <remarks>An event counts as handed on once it is in here, since from here only the end of the process can lose it.</remarks>
internal sealed partial class EventQueue(Func<GatewayEvent, CancellationToken, ValueTask> receiver, ILogger log)
{
    /// <summary>Events that may wait; with more, nothing is read from the connection until the receiver has caught up.</summary>
    public const int Capacity = 256;

    private readonly Channel<GatewayEvent> _waiting = Channel.CreateBounded<GatewayEvent>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, SingleWriter = true });

    /// <summary>Puts an event in, if there is room.</summary>
    public bool TryHandOn(GatewayEvent happened) => _waiting.Writer.TryWrite(happened);

    /// <summary>Puts an event in as soon as there is room.</summary>
    public ValueTask HandOnAsync(GatewayEvent happened, CancellationToken cancellationToken) => _waiting.Writer.WriteAsync(happened, cancellationToken);

    /// <summary>Gives events to the receiver until cancelled.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await foreach (var happened in _waiting.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            await DeliverAsync(happened, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task DeliverAsync(GatewayEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await receiver(happened, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // One event that cannot be dealt with must not end the session for all others.
            Log.Failed(log, happened.Name, Guid.NewGuid().ToString("N")[..8], e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The event {Name} from Discord could not be dealt with (error id {Id}); the next ones are.")]
        public static partial void Failed(ILogger log, string name, string id, Exception cause);
    }
}

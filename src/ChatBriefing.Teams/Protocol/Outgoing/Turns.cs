namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Lets the activities of one conversation leave one after the other, in the order of their coming. Safe for use by many at once.</summary>
/// <param name="mostWaiting">How many may wait in one conversation.</param>
internal sealed class Turns(int mostWaiting)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedList<Turn>> _queues = [];

    /// <summary>How many conversations have something under way.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
            {
                return _queues.Count;
            }
        }
    }

    /// <summary>Queues at once, and waits for the turn; the next one's comes when it is disposed.</summary>
    /// <exception cref="CrowdedException">Too many wait already.</exception>
    public async Task<Turn> EnterAsync(string conversation, CancellationToken cancellation)
    {
        var turn = Queue(conversation);
        try
        {
            await turn.Granted.Task.WaitAsync(cancellation).ConfigureAwait(false);
            return turn;
        }
        catch (OperationCanceledException)
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Ends a turn, or the wait for it.</summary>
    public void Leave(Turn turn)
    {
        lock (_gate)
        {
            if (!_queues.TryGetValue(turn.Conversation, out var queue) || !queue.Remove(turn))
            {
                return;
            }

            if (queue.First is { } next)
            {
                next.Value.Granted.TrySetResult();
            }
            else
            {
                _queues.Remove(turn.Conversation);
            }
        }
    }

    private Turn Queue(string conversation)
    {
        lock (_gate)
        {
            if (!_queues.TryGetValue(conversation, out var queue))
            {
                _queues.Add(conversation, queue = new LinkedList<Turn>());
            }

            if (queue.Count > mostWaiting)
            {
                throw new CrowdedException(mostWaiting);
            }

            var turn = new Turn(this, conversation);
            queue.AddLast(turn);
            queue.First!.Value.Granted.TrySetResult();
            return turn;
        }
    }
}

namespace ChatBriefing.Chat.Transport;

/// <summary>Remembers the ids of the last things that came in, so that one that comes twice is answered once.</summary>
/// <typeparam name="T">What an id is.</typeparam>
/// <remarks>Safe for use by several threads at once. Keeps at most 20,000, some megabytes.</remarks>
public sealed class RecentIds<T>
    where T : notnull
{
    private const int Most = 20_000;
    private readonly Lock _gate = new();
    private readonly HashSet<T> _known = [];
    private readonly Queue<T> _order = new();

    /// <summary>Whether <paramref name="id"/> comes for the first time.</summary>
    public bool IsNew(T id)
    {
        lock (_gate)
        {
            if (!_known.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}

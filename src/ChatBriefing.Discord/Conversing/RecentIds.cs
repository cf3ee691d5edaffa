using ChatBriefing.Discord.Protocol;

namespace ChatBriefing.Discord.Conversing;

/// <summary>Remembers the ids of the last events, so that one that comes twice, over two ways or after a resume, is answered once.</summary>
/// <remarks>Safe for use by several threads at once. Keeps at most 20,000: more than come in the 15 minutes within which an interaction can be answered.</remarks>
internal sealed class RecentIds
{
    private const int Most = 20_000;
    private readonly Lock _gate = new();
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();

    /// <summary>Whether <paramref name="id"/> comes for the first time.</summary>
    public bool IsNew(Snowflake id)
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

namespace ChatBriefing.Teams.Replies;

/// <summary>Fits blocks into a length: each first as short as it can be, the most important ones first; then as long as there is room, in the same order.</summary>
/// <typeparam name="T">What a block is written as.</typeparam>
internal sealed class BlockLayout<T>
    where T : class
{
    private readonly IReadOnlyList<Block<T>> _blocks;
    private readonly Func<T, int> _length;
    private readonly int _gap;
    private readonly T?[] _written;
    private readonly int[] _order;
    private int _left;

    private BlockLayout(IReadOnlyList<Block<T>> blocks, int room, int gap, Func<T, int> length)
    {
        (_blocks, _length, _gap, _written, _left) = (blocks, length, gap, new T?[blocks.Count], room);
        _order = [.. Enumerable.Range(0, blocks.Count).OrderBy(i => blocks[i].Importance)];
    }

    /// <summary>Each block as it is written, in at most <paramref name="room"/> together; <see langword="null"/> for those that are left out.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="room">How long they may be together.</param>
    /// <param name="gap">How long is what parts one from the next.</param>
    /// <param name="length">How long one is.</param>
    public static IReadOnlyList<T?> Write(IReadOnlyList<Block<T>> blocks, int room, int gap, Func<T, int> length)
    {
        var layout = new BlockLayout<T>(blocks, room, gap, length);
        layout.Place();
        layout.Extend();
        return layout._written;
    }

    private void Place()
    {
        foreach (var i in _order)
        {
            if (_blocks[i].Write(Math.Min(_blocks[i].Least, _left - _gap)) is { } piece && _length(piece) + _gap <= _left)
            {
                _written[i] = piece;
                _left -= _length(piece) + _gap;
            }
        }
    }

    private void Extend()
    {
        foreach (var i in _order)
        {
            if (_written[i] is { } placed && _length(placed) is var before
                && _blocks[i].Write(_left + before) is { } piece && _length(piece) is var after && after <= _left + before)
            {
                _written[i] = piece;
                _left -= after - before;
            }
        }
    }
}

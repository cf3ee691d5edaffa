namespace ChatBriefing.Discord.Replies;

/// <summary>Fits blocks into a length: each first as short as it can be, the most important ones first; then as long as there is room, in the same order.</summary>
internal sealed class BlockLayout
{
    private const int NoteRoom = 80;
    private const string Gap = "\n\n";
    private readonly IReadOnlyList<Block> _blocks;
    private readonly string?[] _texts;
    private readonly int[] _order;
    private int _left;

    private BlockLayout(IReadOnlyList<Block> blocks, int room)
    {
        (_blocks, _texts, _left) = (blocks, new string?[blocks.Count], room - NoteRoom);
        _order = [.. Enumerable.Range(0, blocks.Count).OrderBy(i => blocks[i].Importance)];
    }

    /// <summary>The blocks in their order, in at most <paramref name="room"/> UTF-16 code units; says how many excerpts were left out.</summary>
    public static string Write(IReadOnlyList<Block> blocks, int room, Wording wording)
    {
        var layout = new BlockLayout(blocks, room);
        layout.Place();
        layout.Extend();
        var missing = Enumerable.Range(0, blocks.Count).Count(i => layout._texts[i] is null && blocks[i].IsExcerpt);
        return Join([.. layout._texts.OfType<string>(), .. missing > 0 ? [$"-# {wording.ExcerptsLeftOut(missing)}"] : Array.Empty<string>()]);
    }

    private void Place()
    {
        foreach (var i in _order)
        {
            var text = _blocks[i].Write(Math.Min(_blocks[i].Least, _left - Gap.Length));
            if (text.Length > 0 && text.Length + Gap.Length <= _left)
            {
                _texts[i] = text;
                _left -= text.Length + Gap.Length;
            }
        }
    }

    private void Extend()
    {
        foreach (var i in _order)
        {
            if (_texts[i] is { } placed)
            {
                var text = _blocks[i].Write(_left + placed.Length);
                _left -= text.Length - placed.Length;
                _texts[i] = text;
            }
        }
    }

    /// <summary>A heading, small print and what introduces a list stand close to what follows; everything else is parted by an empty line.</summary>
    private static string Join(List<string> texts)
    {
        var joined = string.Empty;
        for (var i = 0; i < texts.Count; i++)
        {
            joined += i == 0 ? texts[i] : (IsTight(texts[i - 1], texts[i]) ? "\n" : Gap) + texts[i];
        }

        return joined;
    }

    private static bool IsTight(string above, string below) =>
        !above.Contains('\n', StringComparison.Ordinal) && (below.StartsWith("- ", StringComparison.Ordinal)
            || above.StartsWith('#') || above.StartsWith("-# ", StringComparison.Ordinal) || above.StartsWith("**", StringComparison.Ordinal));
}

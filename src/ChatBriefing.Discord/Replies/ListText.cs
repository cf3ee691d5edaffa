using ChatBriefing.Chat;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes a list: with links to its articles, without them where they take too much room, and at last only its beginning.</summary>
internal static class ListText
{
    private const int LongestTitle = 300;
    private const int LongestDetail = 500;

    /// <summary>The list in at most <paramref name="room"/> UTF-16 code units.</summary>
    public static string Write(IReadOnlyList<ListItem> items, Links links, Wording wording, int room)
    {
        var linked = string.Join('\n', items.Select(item => Line(item, links, wording)));
        return linked.Length <= room ? linked : Lines.Write([.. items.Select(item => Line(item, null, wording))], wording, room);
    }

    private static string Line(ListItem item, Links? links, Wording wording)
    {
        var address = links?.To(item.Article);
        var title = address is null
            ? item.Detail.Length == 0 ? FittedText.Line(item.Title, LongestDetail) : FittedText.Bold(item.Title, LongestTitle)
            : Links.Linked(item.Title, address, wording.Open, LongestTitle);
        return string.IsNullOrWhiteSpace(item.Detail) ? $"- {title}" : $"- {title} · {FittedText.Line(item.Detail, LongestDetail)}";
    }
}

using ChatBriefing.Chat;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes an item of a list as a line: its title, linked where it stands for an article, and its detail.</summary>
internal static class ListLine
{
    private const int LongestTitle = 400;
    private const int LongestDetail = 600;

    /// <summary>The line in at most <paramref name="room"/>; empty where that is too little.</summary>
    public static string Write(ListItem item, Links links, Wording wording, int room)
    {
        var address = links.To(item.Article);
        var left = room - (address is null ? 0 : JsonLength.Of(address) + wording.Open.Length + 8);
        var title = Title(item, address, wording, Math.Min(left, LongestTitle));
        var line = string.IsNullOrWhiteSpace(item.Detail) ? title : $"{title} · {FittedText.Line(item.Detail, Math.Min(left - JsonLength.Of(title) - 8, LongestDetail))}";
        return left > 0 && JsonLength.Of(line) <= room ? line : string.Empty;
    }

    private static string Title(ListItem item, string? address, Wording wording, int room) =>
        address is not null ? Links.Linked(item.Title, address, wording.Open, room)
        : string.IsNullOrWhiteSpace(item.Detail) ? FittedText.Line(item.Title, room)
        : FittedText.Bold(item.Title, room);
}

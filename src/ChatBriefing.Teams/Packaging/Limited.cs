using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Teams.Packaging;

/// <summary>Texts in the lengths that a manifest takes, cut after a word and without anything that cannot be seen.</summary>
internal static class Limited
{
    /// <summary>The text on one line in at most <paramref name="limit"/> code units; empty where nothing can be seen.</summary>
    public static string Line(string text, int limit) => PlainText.Cut(VisibleText.Line(text), limit);

    /// <summary>The text in each language; <paramref name="otherwise"/> stands in for an empty one.</summary>
    public static LocalText Line(LocalText text, int limit, string otherwise) =>
        new(Line(text.English, limit, otherwise), Line(text.French, limit, otherwise));

    private static string Line(string text, int limit, string otherwise) => Line(text, limit) is { Length: > 0 } line ? line : otherwise;
}

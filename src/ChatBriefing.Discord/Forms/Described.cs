using ChatBriefing.Chat;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Discord.Forms;

/// <summary>Words of commands in the languages of Discord's clients.</summary>
internal static class Described
{
    private const int Longest = 100;

    /// <summary>A description and its localizations, each of 1 to 100 characters; <paramref name="otherwise"/> stands in for an empty one.</summary>
    public static (string Text, IReadOnlyDictionary<string, string> Localized) In(LocalText summary, string otherwise) =>
        (Cut(summary.English, otherwise), InFrench(Cut(summary.French, otherwise)));

    /// <summary>Localizations that hold the French one.</summary>
    public static IReadOnlyDictionary<string, string> InFrench(string text) => new Dictionary<string, string> { ["fr"] = text };

    private static string Cut(string text, string otherwise) => PlainText.Cut(text, Longest) is { Length: > 0 } cut ? cut : otherwise;
}

using ChatBriefing.Corpus;

namespace ChatBriefing.Chat.Writing;

/// <summary>What a person sees of a text: without control characters, ANSI escapes, direction overrides and half characters, its white space as on a page.</summary>
/// <remarks>It ends after some 4,500 code units: no part of a message holds more, so that the rest would be cut anyway.</remarks>
/// <param name="Text">The text: words with single spaces, and <c>\n</c> between paragraphs.</param>
/// <param name="Marked">For each UTF-16 code unit of <paramref name="Text"/>, whether it is highlighted.</param>
public sealed record VisibleText(string Text, IReadOnlyList<bool> Marked)
{
    private const int Longest = 4_500;

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Of(text, new VisibleTextReader([], keepsParagraphs: false)).Text;

    /// <summary>The text with its paragraphs: blank lines part them, other line ends are spaces.</summary>
    public static VisibleText Paragraphs(string text, IReadOnlyList<TextSpan> marks) => Of(text, new VisibleTextReader(marks, keepsParagraphs: true));

    private static VisibleText Of(string text, VisibleTextReader reader)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            reader.Read(rune);
            if (reader.Length > Longest)
            {
                break;
            }
        }

        return reader.Seen();
    }
}

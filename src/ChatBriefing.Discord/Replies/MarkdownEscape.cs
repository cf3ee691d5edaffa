using System.Text;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Discord.Replies;

/// <summary>Escapes text for Discord's Markdown character by character, so that it is shown as it stands: a backslash before a mark makes it a plain character.</summary>
/// <remarks>
/// Addresses become plain text by a backslash before the colon of <c>https://</c>, and before the slash that follows a host such as <c>discord.gg</c>:
/// Discord then sees neither a link nor an invite, while the reader sees the address unchanged and may copy it.
/// <see href="https://support.discord.com/hc/en-us/articles/210298617"/>; a backslash is taken away before anything but letters, digits and white space.
/// </remarks>
internal sealed class MarkdownEscape
{
    // Emphasis, code, spoilers, quotes, mentions, timestamps, masked links, emoji by name (:smile:), schemes of addresses.
    private const string Marks = "\\*_~`|<>[]@:";

    // What begins a heading, a list or small print at the start of a line.
    private const string Openers = "#-+";

    private bool _opens = true;
    private bool _counts;
    private bool _hasDot;
    private Rune _last;

    /// <summary>The next character of the text as it is to be written.</summary>
    public string Next(Rune rune)
    {
        var escaped = IsMark(rune) ? $"\\{rune}" : rune.ToString();
        _counts = (_opens || _counts) && rune is { IsAscii: true } && Rune.IsDigit(rune);
        _opens = rune.Value == '\n' || (_opens && Rune.IsWhiteSpace(rune));
        _hasDot = !Rune.IsWhiteSpace(rune) && (_hasDot || rune.Value == '.');
        _last = rune;
        return escaped;
    }

    /// <summary>A whole text on one line.</summary>
    public static string Line(string text)
    {
        var (escape, line) = (new MarkdownEscape(), new StringBuilder(text.Length));
        foreach (var rune in VisibleText.Line(text).EnumerateRunes())
        {
            line.Append(escape.Next(rune));
        }

        return line.ToString();
    }

    private bool IsMark(Rune rune) => rune.IsAscii && (char)rune.Value switch
    {
        '.' => _counts,
        // Discord's rule for masked links lets their text run over escaped brackets: "](" would turn a link of ours before it into one of the text's own.
        '(' => _last.Value == ']',
        '/' => _hasDot && Rune.IsLetterOrDigit(_last),
        var c => Marks.Contains(c, StringComparison.Ordinal) || (_opens && Openers.Contains(c, StringComparison.Ordinal)),
    };
}

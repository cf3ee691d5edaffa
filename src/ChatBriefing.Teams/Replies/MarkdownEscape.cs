using System.Text;

namespace ChatBriefing.Teams.Replies;

/// <summary>Escapes text character by character for the Markdown of Teams' messages and cards, so that it is shown as it stands: a backslash before a mark, and entities for what HTML begins with.</summary>
/// <remarks>
/// Teams renders some HTML within Markdown, <c>&lt;at&gt;</c> among it; cards replace <c>{{DATE(…)}}</c>. Addresses become plain text by a backslash before
/// the first slash of <c>https://</c>, the stop of <c>www.</c>, the colon of <c>mailto:</c> and <c>tel:</c>, and the <c>@</c> of an e-mail address: the reader sees them unchanged.
/// <see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages"/>
/// </remarks>
internal sealed class MarkdownEscape
{
    // Emphasis, code, struck text, links, addresses.
    private const string Marks = "\\*_~`[]@";

    // What begins a heading, a list or an underline at the start of a line.
    private const string Openers = "#-+=";

    private const int LongestOpener = 6;

    private bool _opens = true;
    private bool _counts;
    private string _word = string.Empty;
    private Rune _last;

    /// <summary>The next character of the text as it is to be written.</summary>
    public string Next(Rune rune)
    {
        var escaped = rune.Value switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            _ => IsMark(rune) ? $"\\{rune}" : rune.ToString(),
        };
        _counts = (_opens || _counts) && rune.IsAscii && Rune.IsDigit(rune);
        _opens = rune.Value == '\n' || (_opens && Rune.IsWhiteSpace(rune));
        _word = rune.IsAscii && Rune.IsLetter(rune) ? _word[^Math.Min(_word.Length, LongestOpener - 1)..] + (char)rune.Value : string.Empty;
        _last = rune;
        return escaped;
    }

    private bool IsMark(Rune rune) => rune.IsAscii && (char)rune.Value switch
    {
        '.' => _counts || EndsWith("www"),
        ':' => EndsWith("mailto") || EndsWith("tel"),
        ')' => _counts,
        '(' => _last.Value == ']',
        '{' => _last.Value == '{',
        '/' => _last.Value == ':',
        var c => Marks.Contains(c, StringComparison.Ordinal) || (_opens && Openers.Contains(c, StringComparison.Ordinal)),
    };

    private bool EndsWith(string opener) => _word.EndsWith(opener, StringComparison.OrdinalIgnoreCase);
}

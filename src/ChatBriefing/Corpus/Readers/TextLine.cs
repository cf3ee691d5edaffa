using System.Buffers;

namespace ChatBriefing.Corpus.Readers;

/// <summary>A line of a text file that holds more than white space.</summary>
/// <param name="Span">Where it stands, without white space at its sides.</param>
/// <param name="AfterBlank">Whether a blank line stands before it, or nothing at all.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The non-blank lines of <paramref name="text"/>, whichever line endings it uses.</summary>
    public static List<TextLine> AllIn(string text)
    {
        var lines = new List<TextLine>();
        var blank = true;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : at + length;
            var span = WhiteSpace.Trim(text, TextSpan.Between(at, end));
            if (span.Length > 0)
            {
                lines.Add(new TextLine(span, blank));
            }

            blank = span.Length == 0;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>Whether the line begins with a bullet or a list number such as "3." or "3)".</summary>
    public bool IsListItem(ReadOnlySpan<char> text)
    {
        var line = text.Slice(Span.Start, Span.Length);
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return (digits is > 0 and <= 3 && line[digits] is '.' or ')' && StartsWord(line[(digits + 1)..]))
            || (line[0] is '-' or '*' or '•' or '‣' or '◦' or '·' or '–' && StartsWord(line[1..]));
    }

    private static bool StartsWord(ReadOnlySpan<char> rest) => rest.Length > 0 && char.IsWhiteSpace(rest[0]);
}

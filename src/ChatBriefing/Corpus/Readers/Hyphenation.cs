using System.Text;

namespace ChatBriefing.Corpus.Readers;

/// <summary>Joins the lines of a paragraph, and the halves of words that were parted at line ends.</summary>
/// <remarks>
/// Only a lower-case continuation is the other half of a word. Whether the hyphen belongs to it ("long-term") the document itself tells where it has
/// the word elsewhere; otherwise it goes, as printers' hyphens do.
/// </remarks>
internal sealed class Hyphenation
{
    private readonly HashSet<string> _hyphenated = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _plain = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of a document from its <paramref name="lines"/>.</summary>
    public Hyphenation(IEnumerable<string> lines)
    {
        foreach (var word in lines.SelectMany(line => line.Split(' ')))
        {
            var bare = word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '«', '»');
            _ = bare.Contains('-') ? _hyphenated.Add(bare) : _plain.Add(bare);
        }
    }

    /// <summary>Appends the next line to the text of a paragraph.</summary>
    public void Append(StringBuilder text, string line)
    {
        if (text.Length < 2 || text[^1] is not ('-' or '\u00AD' or '\u2010') || !char.IsLetter(text[^2]) || !char.IsLower(line[0]))
        {
            text.Append(' ').Append(line);
            return;
        }

        var soft = text[^1] == '\u00AD';
        var head = LastWord(text.ToString(0, text.Length - 1));
        var tail = FirstWord(line);
        if (soft || !KeepsHyphen(head, tail))
        {
            text.Length--;
        }

        text.Append(line);
    }

    /// <summary>A word with a hyphen in it already, such as "a-t-il", has more of them.</summary>
    private bool KeepsHyphen(string head, string tail) =>
        !_plain.Contains(head + tail) && (_hyphenated.Contains($"{head}-{tail}") || head.Contains('-'));

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        return text[start..];
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetter(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return line[..end];
    }
}

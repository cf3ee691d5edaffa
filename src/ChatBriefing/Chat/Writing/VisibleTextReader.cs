using System.Globalization;
using System.Text;
using ChatBriefing.Corpus;

namespace ChatBriefing.Chat.Writing;

/// <summary>Reads a text from its beginning and keeps what a person sees of it.</summary>
/// <param name="marks">Highlighted spans of the text, in order.</param>
/// <param name="keepsParagraphs">Whether blank lines part paragraphs; otherwise they are spaces like other line ends.</param>
internal sealed class VisibleTextReader(IReadOnlyList<TextSpan> marks, bool keepsParagraphs)
{
    private readonly StringBuilder _seen = new();
    private readonly List<bool> _marked = [];
    private Rune _last;
    private int _at;
    private int _mark;
    private int _lines;
    private bool _spaced;

    /// <summary>How much is kept, in UTF-16 code units.</summary>
    public int Length => _seen.Length;

    /// <summary>Reads the next character.</summary>
    public void Read(Rune rune)
    {
        _lines += LineEnds(rune);
        _spaced |= IsSpace(rune);
        if (IsSeen(rune) && (_seen.Length > 0 || !Rune.IsWhiteSpace(rune)))
        {
            Keep(rune, IsMarked());
            (_lines, _spaced) = (0, false);
        }

        _last = rune;
        _at += rune.Utf16SequenceLength;
    }

    /// <summary>What was kept, without white space at its end: Discord takes a text of no-break spaces for an empty one, and refuses it.</summary>
    public VisibleText Seen()
    {
        var text = _seen.ToString().TrimEnd();
        return new VisibleText(text, _marked[..text.Length]);
    }

    private void Keep(Rune rune, bool isMarked)
    {
        if (_seen.Length > 0 && (_spaced || _lines > 0))
        {
            var parts = keepsParagraphs && _lines > 1;
            _seen.Append(parts ? '\n' : ' ');
            // A space between two highlighted words belongs to them: one bold run reads better than two.
            _marked.Add(!parts && isMarked && _marked[^1]);
        }

        _seen.Append(rune);
        _marked.AddRange(Enumerable.Repeat(isMarked, rune.Utf16SequenceLength));
    }

    private bool IsMarked()
    {
        while (_mark < marks.Count && marks[_mark].End <= _at)
        {
            _mark++;
        }

        return _mark < marks.Count && marks[_mark].Start <= _at;
    }

    private int LineEnds(Rune rune) => rune.Value switch
    {
        '\n' => _last.Value == '\r' ? 0 : 1,
        '\r' or 0x85 or 0x2028 => 1,
        0x2029 => 2,
        _ => 0,
    };

    private static bool IsSpace(Rune rune) => rune.Value is ' ' or '\t' or '\v' or '\f';

    // Joiners and soft hyphens are format characters that emoji and several scripts need; other ones nobody sees, and some reorder what is seen.
    private static bool IsSeen(Rune rune) => !IsSpace(rune) && (rune.Value is 0x200C or 0x200D or 0xAD || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
}

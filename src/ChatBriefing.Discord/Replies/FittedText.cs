using System.Globalization;
using System.Text;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Discord.Replies;

/// <summary>Writes text as Discord's Markdown within a length, highlighted words bold; what is too long is cut with an ellipsis.</summary>
/// <remarks>Lengths are in UTF-16 code units, of which a text never has fewer than the code points that Discord counts.</remarks>
internal sealed class FittedText
{
    private const string Mark = "**";
    private const string Ellipsis = "…";
    private readonly StringBuilder _written = new();
    private readonly MarkdownEscape _escape = new();
    private readonly VisibleText _text;
    private readonly int _room;
    private readonly string _newLine;
    private Cut _character = new(0, string.Empty);
    private Cut _word = new(0, string.Empty);
    private Cut _sentence = new(0, string.Empty);
    private bool _bold;

    private FittedText(VisibleText text, int room, string newLine) => (_text, _room, _newLine) = (text, room, newLine);

    /// <summary>The text in one line, cut where it needs more than <paramref name="room"/>.</summary>
    public static string Line(string text, int room) => Write(new VisibleText(VisibleText.Line(text), []), room, " ");

    /// <summary>The text in one bold line; an ellipsis for one that is blank, since Discord would show the asterisks of an empty one.</summary>
    public static string Bold(string text, int room) => Line(text, room - (2 * Mark.Length)) is { Length: > 0 } line ? $"{Mark}{line}{Mark}" : Ellipsis;

    /// <summary>The text, cut where it needs more than <paramref name="room"/>: at the end of a sentence or of a word if one ends in the second half, and never within what is one character to the eye.</summary>
    /// <param name="text">What to write.</param>
    /// <param name="room">How long it may be, Markdown and ellipsis included.</param>
    /// <param name="newLine">What parts paragraphs.</param>
    public static string Write(VisibleText text, int room, string newLine) => new FittedText(text, room, newLine).Write();

    private string Write()
    {
        for (var at = 0; at < _text.Text.Length;)
        {
            Consider(at);
            var length = StringInfo.GetNextTextElementLength(_text.Text.AsSpan(at));
            Append(_text.Text.AsSpan(at, length), at < _text.Marked.Count && _text.Marked[at]);
            if (_written.Length + Closing.Length > _room)
            {
                return Shortened();
            }

            at += length;
        }

        return _written + Closing;
    }

    private string Closing => _bold ? Mark : string.Empty;

    private void Append(ReadOnlySpan<char> character, bool marked)
    {
        if (marked != _bold)
        {
            _written.Append(Mark);
            _bold = marked;
        }

        foreach (var rune in character.EnumerateRunes())
        {
            var escaped = _escape.Next(rune);
            _written.Append(rune.Value == '\n' ? _newLine : escaped);
        }
    }

    /// <summary>Keeps in mind that the text may be cut before <paramref name="at"/>, if that leaves room for the ellipsis.</summary>
    private void Consider(int at)
    {
        var wordEnds = at > 0 && char.IsWhiteSpace(_text.Text[at]) && !char.IsWhiteSpace(_text.Text[at - 1]);
        var sentenceEnds = wordEnds && SentenceEnd.IsBefore(_text.Text, at);
        var cut = new Cut(_written.Length, Closing + (sentenceEnds ? " " : string.Empty) + Ellipsis);
        if (cut.Length + cut.Ending.Length <= _room)
        {
            _character = cut;
            _word = wordEnds ? cut : _word;
            _sentence = sentenceEnds ? cut : _sentence;
        }
    }

    private string Shortened()
    {
        var half = _character.Length / 2;
        var cut = _sentence.Length > half ? _sentence : _word.Length > half ? _word : _character;
        return _written.ToString(0, cut.Length) + cut.Ending;
    }

    private readonly record struct Cut(int Length, string Ending);
}

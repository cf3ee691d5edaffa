using System.Globalization;
using System.Text;
using ChatBriefing.Chat.Writing;

namespace ChatBriefing.Teams.Replies;

/// <summary>Writes text as Teams' Markdown within a length, highlighted words bold; what is too long is cut with an ellipsis.</summary>
/// <remarks>Lengths are those of <see cref="JsonLength"/>.</remarks>
internal sealed class FittedText
{
    private const string Mark = "**";
    private const string Ellipsis = "…";
    private static readonly int EllipsisLength = JsonLength.Of(Ellipsis);
    private readonly StringBuilder _written = new();
    private readonly MarkdownEscape _escape = new();
    private readonly VisibleText _text;
    private readonly int _room;
    private readonly string _newLine;
    private Cut _character;
    private Cut _word;
    private Cut _sentence;
    private int _length;
    private bool _bold;

    private FittedText(VisibleText text, int room, string newLine) => (_text, _room, _newLine) = (text with { Marked = Inner(text) }, room, newLine);

    private int Closing => _bold ? Mark.Length : 0;

    /// <summary>The text in one line, cut where it needs more than <paramref name="room"/>.</summary>
    public static string Line(string text, int room) => Write(new VisibleText(VisibleText.Line(text), []), room, " ");

    /// <summary>The text in one bold line; an ellipsis for one that is blank, since the asterisks of an empty one would show.</summary>
    public static string Bold(string text, int room) => Around(Mark, text, room) is { Length: > 0 } line ? line : Ellipsis;

    /// <summary>The text in one line between marks such as <c>*</c>; nothing where there is no room for any of it.</summary>
    public static string Around(string mark, string text, int room) => Line(text, room - (2 * mark.Length)) is { Length: > 0 } line ? $"{mark}{line}{mark}" : string.Empty;

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
            if (_length + Closing > _room)
            {
                return Shortened();
            }

            at += length;
        }

        return _written + (_bold ? Mark : string.Empty);
    }

    private void Append(ReadOnlySpan<char> character, bool marked)
    {
        if (marked != _bold)
        {
            _written.Append(Mark);
            _length += Mark.Length;
            _bold = marked;
        }

        foreach (var rune in character.EnumerateRunes())
        {
            var escaped = _escape.Next(rune);
            var written = rune.Value == '\n' ? _newLine : escaped;
            _written.Append(written);
            _length += JsonLength.Of(written);
        }
    }

    /// <summary>Keeps in mind that the text may be cut before <paramref name="at"/>, if that leaves room for the ellipsis; not after white space, where no bold text may end.</summary>
    private void Consider(int at)
    {
        if (at > 0 && char.IsWhiteSpace(_text.Text[at - 1]))
        {
            return;
        }

        var wordEnds = at > 0 && char.IsWhiteSpace(_text.Text[at]);
        var sentenceEnds = wordEnds && SentenceEnd.IsBefore(_text.Text, at);
        var ending = (_bold ? Mark : string.Empty) + (sentenceEnds ? " " : string.Empty);
        if (_length + ending.Length + EllipsisLength <= _room)
        {
            var cut = new Cut(_written.Length, ending + Ellipsis);
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

    /// <summary>What is highlighted, from a letter or digit to another: next to anything else the asterisks could be taken for plain ones.</summary>
    private static bool[] Inner(VisibleText text)
    {
        bool[] marked = [.. text.Marked];
        for (var (start, end) = (0, 0); start < marked.Length; start = Math.Max(end, start + 1))
        {
            if (!marked[start])
            {
                continue;
            }

            for (end = start; end < marked.Length && marked[end];)
            {
                end++;
            }

            Trim(text.Text, marked, start, end);
        }

        return marked;
    }

    private static void Trim(string text, bool[] marked, int start, int end)
    {
        for (var i = start; i < end && !char.IsLetterOrDigit(text[i]); i++)
        {
            marked[i] = false;
        }

        for (var i = end - 1; i >= start && !char.IsLetterOrDigit(text[i]); i--)
        {
            marked[i] = false;
        }
    }

    private readonly record struct Cut(int Length, string? Ending);
}

using System.Buffers;

namespace ChatBriefing.Corpus;

/// <summary>The marks that can end a sentence, and what may stand between them and the white space after it.</summary>
internal static class SentenceMarks
{
    private const int LongestReference = 30;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›)]}*");

    /// <summary>Whether the character can end a sentence.</summary>
    public static bool IsMark(char c) => Marks.Contains(c);

    /// <summary>The end of the run of marks at <paramref name="at"/>, the spaced forms ". . ." and "? !" included.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (IsMark(text[at]))
            {
                at++;
            }
            else if (char.IsWhiteSpace(text[at]) && at + 1 < text.Length && IsMark(text[at + 1]) && StandsAlone(text, at + 1))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int mark) =>
        mark + 1 == text.Length || char.IsWhiteSpace(text[mark + 1]) || Closers.Contains(text[mark + 1]);

    /// <summary>The end of the quotes, brackets and reference marks that close with the stop before <paramref name="at"/>.</summary>
    public static int SkipClosers(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (Closers.Contains(text[at]) || IsMark(text[at]))
            {
                at++;
            }
            else if (char.IsWhiteSpace(text[at]) && at + 1 < text.Length && text[at + 1] is '»' or '›')
            {
                at += 2;
            }
            else if (ReferenceEnd(text, at) is var end && end > at)
            {
                at = end;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The end of a reference mark such as [12] or [citation needed] glued to the stop, or <paramref name="at"/> where there is none.</summary>
    private static int ReferenceEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '[')
        {
            return at;
        }

        var end = at + 1;
        while (end < text.Length && end - at <= LongestReference && (char.IsLetterOrDigit(text[end]) || text[end] is ' ' or '?'))
        {
            end++;
        }

        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 : at;
    }
}

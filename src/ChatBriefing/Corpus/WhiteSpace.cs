namespace ChatBriefing.Corpus;

/// <summary>Moves over white space in a text; white space is what <see cref="char.IsWhiteSpace(char)"/> says, no-break spaces included.</summary>
internal static class WhiteSpace
{
    /// <summary>The first offset from <paramref name="at"/> on that is not white space, or the text's length.</summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the stretch from <paramref name="start"/> to <paramref name="end"/> without the white space that closes it.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The span without white space at either side; empty where it holds nothing else.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        var start = Math.Min(Skip(text[..span.End], span.Start), span.End);
        return TextSpan.Between(start, TrimEnd(text, start, span.End));
    }
}

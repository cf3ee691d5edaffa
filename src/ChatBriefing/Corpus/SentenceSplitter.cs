namespace ChatBriefing.Corpus;

/// <summary>Cuts a paragraph of English or French text into sentences.</summary>
/// <remarks>Pure, and linear in the paragraph's length: every look backward or forward from a stop is bounded.</remarks>
internal static class SentenceSplitter
{
    /// <summary>Longest sentence in UTF-16 code units. A longer one is cut at white space, so that nothing downstream meets an endless line.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The sentences of <paramref name="paragraph"/>: trimmed, in order, not overlapping, and covering all that is not white space.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph)
    {
        var sentences = new List<TextSpan>();
        var scope = text.AsSpan(0, paragraph.End);
        var start = WhiteSpace.Skip(scope, paragraph.Start);
        for (var at = start; at < scope.Length;)
        {
            if (!SentenceMarks.IsMark(scope[at]))
            {
                at++;
                continue;
            }

            var stop = new SentenceStop(scope, start, at);
            at = stop.End;
            if (stop.EndsSentence())
            {
                Add(sentences, scope, start, at);
                start = at = WhiteSpace.Skip(scope, at);
            }
        }

        Add(sentences, scope, start, scope.Length);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, ReadOnlySpan<char> text, int start, int end)
    {
        end = WhiteSpace.TrimEnd(text, start, end);
        while (end - start > MaxLength)
        {
            var cut = CutBefore(text, start, start + MaxLength);
            sentences.Add(TextSpan.Between(start, WhiteSpace.TrimEnd(text, start, cut)));
            start = WhiteSpace.Skip(text, cut);
        }

        if (end > start)
        {
            sentences.Add(TextSpan.Between(start, end));
        }
    }

    /// <summary>The last white space up to <paramref name="limit"/>; where a word is that long, the limit itself, moved off a surrogate pair.</summary>
    private static int CutBefore(ReadOnlySpan<char> text, int start, int limit)
    {
        for (var at = limit; at > start; at--)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return at;
            }
        }

        return char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}

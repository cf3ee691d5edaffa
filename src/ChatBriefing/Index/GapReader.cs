namespace ChatBriefing.Index;

/// <summary>Tells what stands between two words.</summary>
internal static class GapReader
{
    // Signs that change what a number is come first, then the marks by how strongly they part the words.
    private static readonly WordGap[] ByWeight =
    [
        WordGap.Currency, WordGap.Percent, WordGap.OpenBracket, WordGap.CloseBracket, WordGap.OpenQuote, WordGap.CloseQuote, WordGap.Colon,
        WordGap.Semicolon, WordGap.Dash, WordGap.Comma, WordGap.Slash, WordGap.Stop, WordGap.Possessive, WordGap.Other,
    ];

    /// <summary>The most telling mark between the word that ends at <paramref name="from"/> and the one that begins at <paramref name="to"/>.</summary>
    public static WordGap Read(ReadOnlySpan<char> text, int from, int to)
    {
        var gap = text[from..to];
        if (gap.IsEmpty)
        {
            return WordGap.Joined;
        }

        if (gap is [' '])
        {
            return WordGap.None;
        }

        var (seen, spaced) = (0, false);
        for (var at = from; at < to; at++)
        {
            spaced |= char.IsWhiteSpace(text[at]);
            seen |= 1 << (int)Kind(text, from, at, to);
        }

        foreach (var kind in ByWeight)
        {
            if ((seen & (1 << (int)kind)) != 0)
            {
                return kind;
            }
        }

        return spaced ? WordGap.None : WordGap.Joined;
    }

    private static WordGap Kind(ReadOnlySpan<char> text, int from, int at, int to) => text[at] switch
    {
        ',' => WordGap.Comma,
        '(' or '[' or '{' => WordGap.OpenBracket,
        ')' or ']' or '}' => WordGap.CloseBracket,
        '«' or '“' or '„' or '‘' => WordGap.OpenQuote,
        '»' or '”' => WordGap.CloseQuote,
        '"' => Opens(text, from, at) ? WordGap.OpenQuote : WordGap.CloseQuote,
        '\'' or '’' => Apostrophe(text, from, at, to),
        ':' => WordGap.Colon,
        ';' => WordGap.Semicolon,
        '–' or '—' => WordGap.Dash,
        '-' or '‐' or '‑' => at > from && text[at - 1] == ' ' ? WordGap.Dash : WordGap.None,
        '/' => WordGap.Slash,
        '.' => IsAbbreviation(text, from, to) ? WordGap.None : WordGap.Stop,
        '!' or '?' or '…' => WordGap.Stop,
        '$' or '€' or '£' or '¥' => at == to - 1 ? WordGap.Currency : WordGap.Other,
        '%' or '‰' => WordGap.Percent,
        var c => char.IsWhiteSpace(c) || char.IsLetterOrDigit(c) ? WordGap.None : WordGap.Other,
    };

    /// <summary>Whether a full stop between two words of one sentence belongs to a short word or is followed by no new beginning.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, int from, int to) =>
        char.IsLower(text[to]) || char.IsDigit(text[to]) || from < 4 || text[(from - 4)..from].ContainsAny(" .(-");

    private static bool Opens(ReadOnlySpan<char> text, int from, int at) =>
        at > from ? char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' : from == 0;

    private static WordGap Apostrophe(ReadOnlySpan<char> text, int from, int at, int to)
    {
        var ending = at == from && at + 1 < to;
        if (ending && (text[at + 1] is 's' or 'S' || (from > 0 && text[from - 1] is 's' or 'S')))
        {
            return WordGap.Possessive;
        }

        var elision = at > from && char.IsLetter(text[at - 1]);
        return elision || !(ending || at > from) ? WordGap.None : Opens(text, from, at) ? WordGap.OpenQuote : WordGap.CloseQuote;
    }
}

namespace ChatBriefing.Corpus;

/// <summary>The word that stands right before a full stop, which decides whether the stop is an abbreviation's.</summary>
internal static class WordBeforeStop
{
    private const int LongestAbbreviation = 16;
    private const int LongestEnumerator = 4;
    private const int ShortestPlainWord = 4;

    /// <summary>Letters, digits, inner dots and the hyphen of "J.-C." before <paramref name="stop"/>, or its last letters when it is longer than any abbreviation.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, int stop)
    {
        var from = stop;
        while (from > 0 && IsPart(text, from - 1))
        {
            if (stop - --from > LongestAbbreviation)
            {
                return text[from..stop];
            }
        }

        return text[from..stop];
    }

    /// <summary>Whether the word numbers a list item when a sentence begins with it: "1.", "b.", "IV.".</summary>
    public static bool IsEnumerator(ReadOnlySpan<char> word) =>
        word.Length <= LongestEnumerator
        && (word.Length == 1 || !word.ContainsAnyExceptInRange('0', '9') || !word.ContainsAnyExcept("IVX"));

    /// <summary>Whether the word is surely no unknown abbreviation, so that a sentence may follow it even in lower case, as in chats and reviews.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length >= ShortestPlainWord;
    }

    private static bool IsPart(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '.' || (text[at] == '-' && at > 0 && text[at - 1] == '.');
}

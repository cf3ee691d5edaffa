namespace ChatBriefing.Chat.Writing;

/// <summary>Recognises where a text may be cut between two sentences. A missed end costs a few words, a wrong one only looks odd: the ellipsis says that it goes on.</summary>
public static class SentenceEnd
{
    private const string Marks = ".!?…。！？";
    private const string Closers = "\"'”’»)]\u00A0\u202F";
    private const int ShortestWord = 3;

    /// <summary>Whether a sentence ends just before <paramref name="at"/>, where white space stands.</summary>
    public static bool IsBefore(string text, int at)
    {
        var last = at - 1;
        while (last > 0 && Closers.Contains(text[last], StringComparison.Ordinal))
        {
            last--;
        }

        return last >= 0 && Marks.Contains(text[last], StringComparison.Ordinal) && !(text[last] == '.' && IsAbbreviation(text, last));
    }

    // "U.S.", "M." and "Dr." end no sentence.
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start <= ShortestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start < ShortestWord && stop > start;
    }
}

using System.Globalization;

namespace ChatBriefing.Chat.Writing;

/// <summary>Cuts texts without Markdown to a length.</summary>
public static class PlainText
{
    /// <summary>The text on one line in at most <paramref name="limit"/> UTF-16 code units: whole, or cut after a word where one ends in the second half, with an ellipsis.</summary>
    public static string Cut(string text, int limit)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= limit)
        {
            return line;
        }

        var end = WholeCharacters(line, limit - 1);
        var word = line.LastIndexOf(' ', end);
        return line[..(word > limit / 2 ? word : end)].TrimEnd(' ', ',', ';', ':', '\u00A0') + "…";
    }

    /// <summary>How much of the text at most <paramref name="limit"/> code units hold without parting what is one character to the eye.</summary>
    public static int WholeCharacters(string text, int limit)
    {
        var end = 0;
        for (var next = 0; next <= limit && end < text.Length; next += StringInfo.GetNextTextElementLength(text.AsSpan(end)))
        {
            end = next;
        }

        return end;
    }
}

using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>Blanks out of a message what is no part of its question, so that every offset stays: markup, and around a question in a long message everything else.</summary>
internal static partial class PlainQuestion
{
    private const int LongMessage = 300;

    /// <summary>The message with blanks in place of tags, what a browser would run rather than show, Markdown signs and, if it is long, of the sentences that ask nothing.</summary>
    public static string Of(string message)
    {
        var plain = Markup().Replace(message, match => new string(' ', match.Length));
        if (plain.Length <= LongMessage || !plain.Contains('?', StringComparison.Ordinal))
        {
            return plain;
        }

        var asking = SentenceSplitter.Split(plain, new TextSpan(0, plain.Length)).Where(sentence => plain[sentence.End - 1] == '?').ToArray();
        return asking.Length == 0 ? plain : string.Create(plain.Length, (plain, asking), static (blank, from) =>
        {
            blank.Fill(' ');
            foreach (var sentence in from.asking)
            {
                from.plain.AsSpan(sentence.Start, sentence.Length).CopyTo(blank[sentence.Start..]);
            }
        });
    }

    [GeneratedRegex(@"<(?:script|style)\b[^<>]*>[^<]*</(?:script|style)\s*>|<[^<>]{1,200}>|[*_`~]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}

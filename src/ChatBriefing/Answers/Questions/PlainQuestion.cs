using System.Text.RegularExpressions;
using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Questions;

/// <summary>Blanks out of a message what is no part of its question, so that every offset stays: markup, what leads in to the question, and beside a whole question everything else.</summary>
internal static partial class PlainQuestion
{
    private const int LongMessage = 300;
    private const int WordsOfWholeQuestion = 5;

    /// <summary>
    /// The message with blanks in place of tags, what a browser would run rather than show, Markdown signs, the sentences that ask nothing, where others do or the message is long,
    /// and "could you tell me" before a question word.
    /// </summary>
    public static string Of(string message)
    {
        var asked = Asking(Closing().Replace(Markup().Replace(message, Blank), match => match.Value[0] + new string(' ', match.Length - 1)));
        asked = Opening().Replace(asked, Blank);
        var lead = QuestionWordFirst().IsMatch(asked) ? 0 : LeadIn().Match(asked).Groups[1].Length;
        return lead == 0 ? asked : string.Concat(new string(' ', lead), asked.AsSpan(lead));
    }

    private static string Blank(Match match) => new(' ', match.Length);

    private static string Asking(string plain)
    {
        if (!plain.Contains('?', StringComparison.Ordinal))
        {
            return plain;
        }

        var asking = SentenceSplitter.Split(plain, new TextSpan(0, plain.Length)).Where(sentence => plain[sentence.End - 1] == '?').ToArray();
        return asking.Length == 0 || (plain.Length <= LongMessage && !Array.Exists(asking, sentence => IsWhole(sentence.In(plain)))) ? plain : string.Create(plain.Length, (plain, asking), static (blank, from) =>
        {
            blank.Fill(' ');
            foreach (var sentence in from.asking)
            {
                from.plain.AsSpan(sentence.Start, sentence.Length).CopyTo(blank[sentence.Start..]);
            }
        });
    }

    /// <summary>"Why?" and "Is there an explanation?" need what was said before.</summary>
    private static bool IsWhole(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfWholeQuestion;

    [GeneratedRegex(@"<(?:script|style)\b[^<>]*>[^<]*</(?:script|style)\s*>|<[^<>]{1,200}>|[*_`~]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^\W*(?:who|whom|whose|what|when|where|why|how|which|qui|que|qu|quoi|quand|où|pourquoi|comment|combien|quels?|quelles?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex QuestionWordFirst();

    /// <summary>Thanks and the like in a sentence of their own at the end.</summary>
    [GeneratedRegex(@"[.!?]\s*(?:thanks|thank you|many thanks|thx|cheers|merci)\b[^.!?]{0,40}[.!]*\s*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    /// <summary>A greeting, or "please tell me," before what is asked.</summary>
    [GeneratedRegex(@"^\s*(?:(?:hi|hey|hello|hi there|good morning|good afternoon|good evening|bonjour|bonsoir|salut|so|well|ok|okay|please)\s*[,!]\s+|please\s+tell (?:me|us)\s*[,:]\s+|(?:tell|remind) (?:me|us)\s*[,:]\s+)+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>Somebody speaks of himself or to the bot, and says or asks it to say what follows, or puts a colon before it.</summary>
    [GeneratedRegex(@"^([^?]*?\b(?:i|me|my|we|us|you|je|j|moi|nous|vous|tu)\b[^?]*?\b(?:tell(?: me| us)?|know|explain|clarify|asks?|wonder|wondering|curious|understand|find out|remind(?: me| us)?|dire|moi|savoir|savez-vous|sais-tu|expliquer|demande)\s*[,:]?\s+|^[^?]*?\b(?:i|my|we|je|j|nous)\b[^?:]*:\s+)(?:who|whom|whose|what|when|where|why|how|which|qui|ce qui|ce que|quand|où|pourquoi|comment|combien|quels?|quelles?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();
}

using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>The members of a kind that a sentence lists behind its name: "minerals such as cobalt, lithium and tin".</summary>
/// <remarks>The patterns are those of Hearst 1992, "Automatic acquisition of hyponyms from large text corpora".</remarks>
internal static class Enumeration
{
    private const int LongestList = 24;

    /// <summary>The whole list that follows what the question asks for; <see langword="null"/> where there is none.</summary>
    public static FoundSpan? Behind(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (match.TermAt[i] >= 0 && question.Terms[match.TermAt[i]].Role == TermRole.Head && List(tokens, text, i) is var (first, last))
            {
                return new FoundSpan(first, last, SpanFinder.Place(tokens, text, first, last), 0);
            }
        }

        return null;
    }

    /// <summary>The first and the last word of the list that is introduced right behind a word; <see langword="null"/> where none is.</summary>
    public static (int First, int Last)? List(Token[] tokens, string text, int behind) =>
        First(tokens, text, behind + 1) is var first and > 0 ? (first, Last(tokens, first)) : null;

    /// <summary>Index of the first word of the list that is introduced at <paramref name="at"/>; -1 where none is.</summary>
    private static int First(Token[] tokens, string text, int at)
    {
        var (word, next) = (Word(at), Word(at + 1));
        var first = word is "including" or "namely" or "like" or "comme" or "notamment" ? at + 1
            : (word is "such" && next is "as") || (word is "tel" or "tels" or "telle" or "telles" && next is "que") ? at + 2
            : tokens.Length;
        return first < tokens.Length ? first : -1;

        string Word(int i) => i < tokens.Length ? tokens[i].Span.In(text).ToLowerInvariant() : string.Empty;
    }

    /// <summary>A list ends before the next verb, pronoun or clause, and at any sign stronger than a comma.</summary>
    private static int Last(Token[] tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && last - first < LongestList && GoesOn(tokens[last + 1]))
        {
            last++;
        }

        while (last > first && tokens[last].Tag is WordTag.Conjunction or WordTag.Determiner or WordTag.Preposition or WordTag.Adverb)
        {
            last--;
        }

        return last;
    }

    private static bool GoesOn(Token token) => token.Gap is WordGap.None or WordGap.Joined or WordGap.Possessive or WordGap.Comma
        && token.Tag is not (WordTag.Verb or WordTag.PastVerb or WordTag.Auxiliary or WordTag.Pronoun or WordTag.Wh or WordTag.Subordinator or WordTag.To);
}

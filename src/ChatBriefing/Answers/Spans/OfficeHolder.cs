using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Who holds the office that is asked for: the name right behind it, as in "Foreign Minister Ada Wexford".</summary>
internal static class OfficeHolder
{
    /// <summary>The name; <see langword="null"/> where none stands right behind the whole office.</summary>
    public static TextSpan? Find(Question question, Token[] tokens, SentenceMatch match, string text)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (match.TermAt[i] >= 0 && IsName(tokens, match, i + 1) && IsWhole(question, tokens, match, text, i))
            {
                var last = i + 1;
                while (last + 1 < tokens.Length && IsName(tokens, match, last + 1))
                {
                    last++;
                }

                return TextSpan.Between(tokens[i + 1].Start, tokens[last].End);
            }
        }

        return null;
    }

    private static bool IsName(Token[] tokens, SentenceMatch match, int at) =>
        match.TermAt[at] < 0 && tokens[at].IsContent && tokens[at].Is(TokenTraits.Capital) && !tokens[at].Is(TokenTraits.AfterBreak) && tokens[at].Gap == WordGap.None;

    /// <summary>Many write an office like a name: "the Secretary of State".</summary>
    private static bool IsOffice(Question question, QuestionTerm term) => !term.IsCue && !term.IsContext
        && (!term.IsName || Array.Exists(question.Words.Tokens, word => word.Start == term.Span.Start && word.Class is WordClass.Title or WordClass.Occupation));

    /// <summary>Whether all words of the office stand before the name and no further title or other country does: a vice president is no president.</summary>
    private static bool IsWhole(Question question, Token[] tokens, SentenceMatch match, string text, int last)
    {
        var (first, found) = (last, new HashSet<int>());
        while (first >= 0 && (match.TermAt[first] >= 0 || tokens[first].Span.In(text) is "of" or "for" or "de" or "des" or "du" or "the" or "la"))
        {
            found.Add(match.TermAt[first--]);
        }

        var isFurther = first >= 0 && tokens[first].IsContent && tokens[first].Is(TokenTraits.Capital);
        int[] office = [.. Enumerable.Range(0, question.Terms.Count).Where(t => IsOffice(question, question.Terms[t]))];
        return !isFurther && office.Length > 0 && Array.TrueForAll(office, found.Contains);
    }
}

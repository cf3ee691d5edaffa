using System.Text.RegularExpressions;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>What a sentence says a person or thing is: beside the name between commas, in front of it as a title, or behind "is a".</summary>
internal static partial class Description
{
    /// <summary>The description of what the question names.</summary>
    public static FoundSpan? Find(Question question, Token[] tokens, string text)
    {
        var (first, last) = Named(question, tokens);
        if (first < 0)
        {
            return null;
        }

        var behind = Behind().Match(text, tokens[last].End);
        if (behind.Success && behind.Index == tokens[last].End)
        {
            var group = behind.Groups[1].Success ? behind.Groups[1] : behind.Groups[2];
            return new FoundSpan(new TextSpan(group.Index, group.Length), 4);
        }

        return Title(tokens, text, first);
    }

    /// <summary>The longest run of words that all stand for words of the question.</summary>
    private static (int First, int Last) Named(Question question, Token[] tokens)
    {
        var (best, length) = (-1, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = i;
            while (end < tokens.Length && Names(question.Terms, tokens[end]))
            {
                end++;
            }

            if (end - i > length)
            {
                (best, length) = (i, end - i);
            }
        }

        return (best, best + length - 1);
    }

    private static bool Names(IReadOnlyList<QuestionTerm> terms, Token token) =>
        token.IsContent && terms.Any(term => !term.IsCue && TermMatcher.Level(term, token) == 1);

    /// <summary>Capitalised words right before the name: "Senator", "US Secretary of State".</summary>
    private static FoundSpan? Title(Token[] tokens, string text, int first)
    {
        var run = NameRun.Find(tokens, text).Find(run => run.First < first && run.Last >= first);
        return run.Last == 0
            ? null
            : new FoundSpan(TextSpan.Between(tokens[run.First].Start, tokens[first - 1].End), 2);
    }

    [GeneratedRegex(@"\G(?:,\s(?!and\b|but\b|who\b|which\b|et\b|qui\b|\w+(?:ed|ing)\b)([^,.;:()]{4,120})(?=[,.;])|\s(?:is|was|are|were|est|était|sont)\s((?:an?|the|one of|une?|le|la|les|des)\s[^.;:()]{3,160}?)(?=[.;:(]|,\s|\s(?:who|that|which|qui|que|where)\b|$))", RegexOptions.None, 100)]
    private static partial Regex Behind();
}

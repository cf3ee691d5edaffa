using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>The phrase around the noun that was asked about: "early stages" for "what stage".</summary>
internal static class NounPhrase
{
    private const int MostModifiers = 3;

    /// <summary>The noun with the words that qualify it, if they say more than the question did.</summary>
    public static FoundSpan? Around(Question question, Token[] tokens)
    {
        var focus = question.Terms.FirstOrDefault(term => term.Hash == question.Focus);
        for (var i = 0; focus is not null && i < tokens.Length; i++)
        {
            if (TermMatcher.Level(focus, tokens[i]) >= TermMatcher.RelatedLevel && Modifiers(question, tokens, i) is { } first)
            {
                return new FoundSpan(TextSpan.Between(tokens[first].Start, tokens[i].End), 1.5f);
            }
        }

        return null;
    }

    private static int? Modifiers(Question question, Token[] tokens, int noun)
    {
        var (first, isNew) = (noun, false);
        while (first > 0 && noun - first < MostModifiers && tokens[first - 1].IsContent && !tokens[first].Is(TokenTraits.AfterBreak))
        {
            first--;
            isNew |= !TermMatcher.MatchesAny(question.Terms, tokens[first]);
        }

        return isNew ? first : null;
    }
}

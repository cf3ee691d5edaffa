using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells of names in a sentence whether others do something to them: "urged the minister".</summary>
internal static class ObjectPlace
{
    /// <summary>Whether such names stand in the sentence, each right behind a verb that is not one of saying ("said the minister").</summary>
    /// <param name="candidate">The sentence.</param>
    /// <param name="isOne">Whether the term of this index is such a name.</param>
    public static bool HasOnly(Candidate candidate, Predicate<int> isOne)
    {
        var named = false;
        for (var i = 0; i < candidate.Match.TermAt.Length; i++)
        {
            if (candidate.Match.TermAt[i] >= 0 && isOne(candidate.Match.TermAt[i]))
            {
                named = true;
                if (!IsObject(candidate.Passage.Tokens, i, candidate.Text))
                {
                    return false;
                }
            }
        }

        return named;
    }

    private static bool IsObject(Token[] tokens, int name, string text)
    {
        var before = name - 1;
        while (before >= 0 && (tokens[before].Is(TokenTraits.Capital) || tokens[before].Class == WordClass.Title || tokens[before].Span.In(text) is "of" or "the" or "de" or "la" or "le"))
        {
            before--;
        }

        return before >= 0 && tokens[before].Tag is WordTag.Verb or WordTag.PastVerb && !Cues.Saying.Contains(tokens[before].Span.In(text));
    }
}

using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Compares the countries that a question names with those of a sentence.</summary>
internal static class CountryNames
{
    /// <summary>Whether the sentence names a country that the question does not.</summary>
    public static bool HasOther(Question question, Candidate candidate) => Array.Exists(candidate.Passage.Tokens, token => token.Class == WordClass.Country && !TermMatcher.MatchesAny(question.Terms, token));

    /// <summary>Whether a country that the question names was not found.</summary>
    /// <param name="question">The question.</param>
    /// <param name="levels">For each of its terms how well it was found.</param>
    public static bool Misses(Question question, float[] levels) => question.Words.Tokens.Any(token => token.Class == WordClass.Country && question.Terms.Where((term, t) => term.Hash == token.Term && levels[t] == 0).Any());

    /// <summary>Whether the sentence speaks of other countries than the question and of none of its own: what it tells may be theirs.</summary>
    public static bool AreOthers(Question question, Candidate candidate)
    {
        var levels = candidate.Match.Levels;
        return HasOther(question, candidate) && Misses(question, levels) && !question.Terms.Where((term, t) => term.IsName && levels[t] > 0).Any();
    }
}

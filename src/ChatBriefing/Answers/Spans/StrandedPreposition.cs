using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Where the preposition that a question ends with stands in a sentence: what is asked for follows it there ("What does it depend on?", "depends on the weather").</summary>
internal static class StrandedPreposition
{
    /// <summary>Index of the word behind the preposition, which follows the same word as in the question; -1 where there is none.</summary>
    public static int End(Question question, Token[] tokens, SentenceMatch match)
    {
        var words = question.Words;
        var last = words.Tokens.Length - 1;
        var term = last > 0 && words.Tokens[last].Tag is WordTag.Preposition or WordTag.To ? question.TermOf(words.Tokens[last - 1]) : -1;
        for (var i = 1; term >= 0 && i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Term == words.Tokens[last].Term && match.TermAt[i - 1] == term && tokens[i + 1].Gap == WordGap.None)
            {
                return i + 1;
            }
        }

        return -1;
    }
}

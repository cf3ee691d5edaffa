using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Answers;

/// <summary>Shows how a mistyped question was read, with the words as the quoted sentence spells them.</summary>
internal static class Spelling
{
    /// <summary>The question with its mistyped words replaced; <see langword="null"/> when none was.</summary>
    /// <param name="asked">The question as it was asked.</param>
    /// <param name="question">The question as it was read.</param>
    /// <param name="best">The sentence that answers it.</param>
    public static string? Corrected(string asked, Question question, Candidate best)
    {
        var text = best.Passage.Language == question.Language ? AsSpelled(question, best) : question.Text;
        return text == asked ? null : text;
    }

    private static string AsSpelled(Question question, Candidate best)
    {
        var text = question.Text;
        foreach (var term in question.Terms.Where(term => term.CorrectedTo is not null).OrderByDescending(term => term.Span.Start))
        {
            var hash = ChatBriefing.Index.TermHash.Of(term.CorrectedTo);
            var token = Array.Find(best.Passage.Tokens, token => token.Term == hash);
            if (token.Length > 0 && !token.Span.In(best.Text).StartsWith(term.Surface, StringComparison.OrdinalIgnoreCase))
            {
                text = string.Concat(text.AsSpan(0, term.Span.Start), token.Span.In(best.Text), text.AsSpan(term.Span.End));
            }
        }

        return text;
    }
}

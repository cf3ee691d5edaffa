using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;

namespace ChatBriefing.Answers;

/// <summary>Shows how a mistyped question was read, with the words as the quoted sentence spells them.</summary>
internal static class Spelling
{
    /// <summary>The question with its mistyped words replaced; <see langword="null"/> when none was.</summary>
    public static string? Corrected(Question question, Candidate best)
    {
        if (best.Passage.Language != question.Language)
        {
            return null;
        }

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

        return text == question.Text ? null : text;
    }
}

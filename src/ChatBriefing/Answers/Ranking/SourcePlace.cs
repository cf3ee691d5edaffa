using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a span names who reports a sentence, "according to the Financial Times": that answers who said so, and nothing else of who did what.</summary>
internal static class SourcePlace
{
    /// <summary>Whether it is asked who did something else than report, and the span begins in the name of the source.</summary>
    public static bool Holds(Question question, Candidate candidate, FoundSpan span)
    {
        if (question.Type != AnswerType.Name || question.Pattern.Verb < 0 || Cues.Reporting.Contains(question.Lower(question.Pattern.Verb)))
        {
            return false;
        }

        var (tokens, text) = (candidate.Passage.Tokens, candidate.Text);
        var cue = Array.FindIndex(tokens, token => token.Span.In(text).ToLowerInvariant() is "according" or "selon");
        var end = cue + 1;
        while (cue >= 0 && end < tokens.Length && (!tokens[end].IsContent || tokens[end].Is(TokenTraits.Capital)) && !tokens[end].Is(TokenTraits.AfterBreak))
        {
            end++;
        }

        return cue >= 0 && span.First >= cue && span.First < end;
    }
}

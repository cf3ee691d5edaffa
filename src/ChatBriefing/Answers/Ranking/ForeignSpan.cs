using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Tells whether a span may be shown to a question of another language, of whose words the span weights know nothing beside those of the sentence.</summary>
internal static class ForeignSpan
{
    private const int Near = 2;

    /// <summary>
    /// Whether the span is of the sort that is asked for; where words do not tell sorts apart, whether it stands by what names the sort, or by the verb where nothing does:
    /// "minerals such as cobalt and lithium" tells which minerals, the name of who spoke of them does not.
    /// </summary>
    public static bool Fits(Question question, Token[] tokens, SentenceMatch match, FoundSpan span) => question.Type switch
    {
        AnswerType.Phrase or AnswerType.Several => HoldsNoun(tokens, span) && StandsBy(question.Pattern.Head >= 0 ? TermRole.Head : TermRole.Verb, question, match, span),
        AnswerType.Clause => true,
        _ => !TypeEvidence.CanTell(question.Type) || TypeEvidence.In(question.Type, tokens, match, span.First, span.Last),
    };

    private static bool HoldsNoun(Token[] tokens, FoundSpan span) =>
        span.Words(tokens).Any(token => token.Tag is WordTag.Noun or WordTag.PluralNoun or WordTag.Name or WordTag.Number);

    private static bool StandsBy(TermRole role, Question question, SentenceMatch match, FoundSpan span)
    {
        for (var i = Math.Max(0, span.First - Near - 1); i < match.TermAt.Length && i <= span.Last + 1; i++)
        {
            if (match.TermAt[i] >= 0 && question.Terms[match.TermAt[i]].Role == role)
            {
                return true;
            }
        }

        return false;
    }
}

using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Chooses what is shown of a sentence's spans, by what no model needs to learn; ranking and confidence go by the spans as they are.</summary>
internal static class ShownSpan
{
    /// <summary>The span to show; <see langword="null"/> where there is none.</summary>
    public static FoundSpan? Of(Question question, Candidate candidate) => candidate.Spans.Length == 0 ? null : question.Type switch
    {
        AnswerType.Origin => BehindColon(candidate) ?? candidate.Spans[0],
        AnswerType.Amount => WithoutWhatIsAsked(candidate, candidate.Spans[0]),
        _ => InClause(question, candidate),
    };

    /// <summary>"Original Source: www.example.org" names the source behind the colon.</summary>
    private static FoundSpan? BehindColon(Candidate candidate)
    {
        var (tokens, colon) = (candidate.Passage.Tokens, candidate.Text.IndexOf(':', StringComparison.Ordinal));
        var first = colon < 0 ? -1 : Array.FindIndex(tokens, token => token.Start > colon);
        return first < 0 ? null : new FoundSpan(first, tokens.Length - 1, SpanFinder.Place(tokens, candidate.Text, first, tokens.Length - 1), candidate.Spans[0].Score);
    }

    /// <summary>Of how much cobalt there is, "31,000 tons of cobalt" says no more than "31,000 tons".</summary>
    private static FoundSpan WithoutWhatIsAsked(Candidate candidate, FoundSpan span)
    {
        var (tokens, last) = (candidate.Passage.Tokens, span.Last - 2);
        var asked = last >= span.First && candidate.Match.TermAt[span.Last] >= 0 && tokens[span.Last - 1].Tag == WordTag.Preposition;
        return asked ? span with { Last = last, Span = SpanFinder.Place(tokens, candidate.Text, span.First, last) } : span;
    }

    /// <summary>"Reports indicate that the rebels seized the town": who did it stands in the clause of the verb.</summary>
    private static FoundSpan InClause(Question question, Candidate candidate)
    {
        var start = SubjectPlace.Clause(question, candidate.Passage.Tokens, candidate.Match, candidate.Text);
        var inside = Array.FindIndex(candidate.Spans, span => span.First >= start);
        return candidate.Spans[Math.Max(0, inside)];
    }
}

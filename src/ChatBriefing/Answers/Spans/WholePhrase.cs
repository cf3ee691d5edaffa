using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Gives a chosen span what it lacks to stand on its own: the rest of a title and name, the words that say how exact a quantity is, its article.</summary>
internal static class WholePhrase
{
    /// <summary>The span, longer where it was cut short.</summary>
    public static FoundSpan Of(FoundSpan span, AnswerType type, Token[] tokens, string text)
    {
        span = type == AnswerType.Name ? ToEndOfName(span, tokens, text) : span;
        return WithArticle(Hedges.Include(span, tokens, text), tokens, text);
    }

    /// <summary>"US Secretary" goes on to "of State Marco Rubio".</summary>
    private static FoundSpan ToEndOfName(FoundSpan span, Token[] tokens, string text)
    {
        if (tokens[span.Last].Class is WordClass.Title or WordClass.Occupation or WordClass.OrgNoun)
        {
            foreach (var run in NameRun.Find(tokens, text))
            {
                if (run.First <= span.Last && run.Last > span.Last)
                {
                    return span with { Last = run.Last, Span = SpanFinder.Place(tokens, text, span.First, run.Last) };
                }
            }
        }

        return span;
    }

    private static FoundSpan WithArticle(FoundSpan span, Token[] tokens, string text)
    {
        var before = span.First - 1;
        var article = before >= 0 && tokens[span.First].Gap == WordGap.None && tokens[before].Span.In(text).ToLowerInvariant() is "the" or "a" or "an" or "le" or "la" or "les" or "un" or "une";
        return article ? span with { First = before, Span = SpanFinder.Place(tokens, text, before, span.Last) } : span;
    }
}

using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Gives a chosen span what it lacks to stand on its own: the rest of a title and name, the words that say how exact a quantity is, its article.</summary>
internal static class WholePhrase
{
    /// <summary>The span, longer where it was cut short.</summary>
    public static FoundSpan Of(FoundSpan span, AnswerType type, Token[] tokens, string text)
    {
        span = FromStartOfName(span, tokens, text);
        span = type == AnswerType.Name ? ToEndOfName(span, tokens, text) : ToEndOfTitle(span, tokens, text);
        return WithArticle(Hedges.Include(span, tokens, text), tokens, text);
    }

    /// <summary>"State Marco Rubio" begins with "US Secretary of".</summary>
    private static FoundSpan FromStartOfName(FoundSpan span, Token[] tokens, string text)
    {
        var isCut = span.First > 1 && tokens[span.First].Gap == WordGap.None && tokens[span.First - 1].Span.In(text) is "of" or "for" or "de" or "du" && tokens[span.First - 2].Class == WordClass.Title;
        var run = isCut ? NameRun.Find(tokens, text).Find(run => run.First < span.First && run.Last == span.Last) : default;
        return run.Last > 0 ? span with { First = run.First, Span = SpanFinder.Place(tokens, text, run.First, span.Last) } : span;
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

    /// <summary>"US Secretary" goes on to "of State", whoever holds the office.</summary>
    private static FoundSpan ToEndOfTitle(FoundSpan span, Token[] tokens, string text)
    {
        var last = span.Last + 2;
        var goesOn = last < tokens.Length && tokens[span.Last].Class == WordClass.Title && tokens[last].Is(TokenTraits.Capital)
            && tokens[last - 1].Gap == WordGap.None && tokens[last - 1].Span.In(text) is "of" or "for" or "de" or "du";
        return goesOn ? span with { Last = last, Span = SpanFinder.Place(tokens, text, span.First, last) } : span;
    }

    private static FoundSpan WithArticle(FoundSpan span, Token[] tokens, string text)
    {
        var before = span.First - 1;
        var article = before >= 0 && tokens[span.First].Gap == WordGap.None && tokens[before].Span.In(text).ToLowerInvariant() is "the" or "a" or "an" or "le" or "la" or "les" or "un" or "une";
        return article ? span with { First = before, Span = SpanFinder.Place(tokens, text, before, span.Last) } : span;
    }
}

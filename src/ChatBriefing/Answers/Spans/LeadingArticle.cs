using ChatBriefing.Index;

namespace ChatBriefing.Answers.Spans;

/// <summary>Takes the article along that stands right before a span: "the early stages" reads better than "early stages" and says the same.</summary>
internal static class LeadingArticle
{
    /// <summary>The span, one word longer to the left where that word is an article.</summary>
    public static FoundSpan Include(FoundSpan span, Token[] tokens, string text)
    {
        var before = span.First - 1;
        var article = before >= 0 && tokens[span.First].Gap == WordGap.None && tokens[before].Span.In(text).ToLowerInvariant() is "the" or "a" or "an" or "le" or "la" or "les" or "un" or "une";
        return article ? span with { First = before, Span = SpanFinder.Place(tokens, text, before, span.Last) } : span;
    }
}

using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>The last look before anything is shown: every quoted text is compared with the stored article, and what differs is dropped, logged and counted.</summary>
internal sealed class VerbatimGate(ArticleIndex index, DroppedQuotes dropped)
{
    /// <summary>Whether the excerpt stands in its article exactly as shown.</summary>
    public bool Passes(Excerpt excerpt)
    {
        var article = index.Find(excerpt.Citation.Article);
        var passes = article is not null
            && article.Sha256 == excerpt.Citation.Sha256
            && Stands(article.Text, excerpt.Citation.Span, excerpt.Text)
            && excerpt.Highlights.All(span => new TextSpan(0, excerpt.Text.Length).Contains(span))
            && (excerpt.AttributedTo is not { } speaker || Stands(article.Text, speaker.Span, speaker.Speaker));
        return Count(passes, excerpt.Citation);
    }

    /// <summary>Whether the short answer stands inside its excerpt exactly as shown.</summary>
    public bool Passes(ShortAnswer answer, Excerpt excerpt)
    {
        var start = answer.Span.Start - excerpt.Citation.Span.Start;
        return Count(excerpt.Citation.Span.Contains(answer.Span) && Stands(excerpt.Text, answer.Span with { Start = start }, answer.Text), excerpt.Citation with { Span = answer.Span });
    }

    private static bool Stands(string text, TextSpan span, string shown) =>
        span.Start >= 0 && span.Length > 0 && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(shown);

    private bool Count(bool passes, Citation citation)
    {
        if (!passes)
        {
            dropped.Add(citation);
        }

        return passes;
    }
}

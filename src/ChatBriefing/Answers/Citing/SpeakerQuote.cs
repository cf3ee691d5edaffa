using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Quotes again what was last cited, and after it, where the name stands elsewhere, the sentence that names the speaker in full.</summary>
internal static class SpeakerQuote
{
    /// <summary>The quotes; none when the article is gone, has changed, or names no speaker there.</summary>
    public static IReadOnlyList<Excerpt> Find(Turn turn, ArticleIndex index)
    {
        if (turn is not { Cited: { } cited, Speaker: { } name } || index.Find(cited.Article) is not { } article || article.Sha256 != cited.Sha256)
        {
            return [];
        }

        if (cited.Span.Start < 0 || cited.Span.Length < 0 || cited.Span.End > article.Text.Length)
        {
            return [];
        }

        var inside = cited.Span.In(article.Text).IndexOf(name, StringComparison.Ordinal);
        var start = inside >= 0 ? cited.Span.Start + inside : article.Text.IndexOf(name, StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var speaker = new Attribution(name, new TextSpan(start, name.Length));
        var last = Quote(1, article, cited.Span, speaker);
        return cited.Span.Contains(speaker.Span) ? [last] : [last, .. Naming(article, speaker)];
    }

    private static IEnumerable<Excerpt> Naming(Article article, Attribution speaker) =>
        article.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
            .Where(sentence => sentence.Contains(speaker.Span))
            .Take(1)
            .Select(sentence => Quote(2, article, sentence, speaker));

    private static Excerpt Quote(int number, Article article, TextSpan span, Attribution speaker)
    {
        TextSpan[] highlights = span.Contains(speaker.Span) ? [new(speaker.Span.Start - span.Start, speaker.Span.Length)] : [];
        return new Excerpt(number, ExcerptWriter.Describe(article), new Citation(article.Id, article.Sha256, span), span.In(article.Text), highlights, speaker);
    }
}

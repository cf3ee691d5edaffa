using ChatBriefing.Corpus;

namespace ChatBriefing.Answers.Citing;

/// <summary>Quotes a citation within its article: whole paragraphs around it as far as they are short enough, whole sentences otherwise.</summary>
internal static class Surroundings
{
    // Together with the cited sentences themselves this stays well below what one message holds on any medium.
    private const int Longest = 1_500;

    /// <summary>The citation with its surroundings, the cited words marked; <see langword="null"/> where <paramref name="article"/> is not the version it was cited from.</summary>
    public static Excerpt? Quote(int number, Citation citation, Article article)
    {
        if (ReceiptCheck.Quote(number, citation, article) is not { } cited)
        {
            return null;
        }

        var span = Around(citation.Span, article);
        var paragraph = article.Paragraphs.FirstOrDefault(paragraph => paragraph.Span.Overlaps(span));
        return cited with
        {
            Citation = citation with { Span = span },
            Text = span.In(article.Text),
            Highlights = [citation.Span with { Start = citation.Span.Start - span.Start }],
            Page = paragraph?.Page,
        };
    }

    /// <summary>Takes sentences along on both sides by turns, for as long as they fit.</summary>
    private static TextSpan Around(TextSpan cited, Article article)
    {
        var sentences = article.Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToArray();
        var (first, last) = (Array.FindIndex(sentences, sentence => sentence.End > cited.Start), Array.FindLastIndex(sentences, sentence => sentence.Start < cited.End));
        if (first < 0 || last < first)
        {
            return cited;
        }

        var span = TextSpan.Between(Math.Min(cited.Start, sentences[first].Start), Math.Max(cited.End, sentences[last].End));
        for (var grown = true; grown;)
        {
            grown = false;
            if (first > 0 && span.End - sentences[first - 1].Start <= Longest)
            {
                span = TextSpan.Between(sentences[--first].Start, span.End);
                grown = true;
            }

            if (last < sentences.Length - 1 && sentences[last + 1].End - span.Start <= Longest)
            {
                span = TextSpan.Between(span.Start, sentences[++last].End);
                grown = true;
            }
        }

        return span;
    }
}

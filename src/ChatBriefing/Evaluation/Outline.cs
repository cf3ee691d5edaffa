using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>Where paragraphs and sentences begin in the articles that are searched.</summary>
/// <remarks>A paragraph of the set is one paragraph here even where the article has line breaks in it.</remarks>
internal sealed class Outline
{
    private readonly Dictionary<ArticleId, (int[] Paragraphs, int[] Sentences)> _starts;

    public Outline(IEnumerable<Article> articles, IEnumerable<SetQuestion> questions)
    {
        var contexts = questions.ToLookup(question => question.Article, question => question.Context);
        _starts = articles.ToDictionary(article => article.Id, article => (Paragraphs(article, [.. contexts[article.Id].Distinct()]), Sentences(article)));
    }

    /// <summary>The offset that the paragraph of a sentence begins at.</summary>
    public int Paragraph(ArticleId article, TextSpan sentence)
    {
        var starts = _starts[article].Paragraphs;
        return starts[Until(starts, sentence.Start) - 1];
    }

    /// <summary>The number of sentences in an excerpt.</summary>
    public int SentencesIn(ArticleId article, TextSpan excerpt)
    {
        var starts = _starts[article].Sentences;
        return Until(starts, excerpt.End - 1) - Until(starts, excerpt.Start - 1);
    }

    private static int[] Paragraphs(Article article, TextSpan[] contexts)
    {
        var others = article.Paragraphs.Select(paragraph => paragraph.Span).Where(span => !contexts.Any(context => context.Contains(span)));
        return [.. contexts.Concat(others).Select(span => span.Start).Distinct().Order()];
    }

    private static int[] Sentences(Article article) => [.. article.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Start)];

    /// <summary>How many starts are at or before the offset.</summary>
    private static int Until(int[] starts, int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at + 1 : ~at;
    }
}

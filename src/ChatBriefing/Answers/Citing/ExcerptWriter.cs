using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Makes an excerpt of a quotation: marks words, names article and speaker.</summary>
internal sealed class ExcerptWriter(Question question, ArticleIndex index, PassageReader passages)
{
    private const int MostCopies = 5;
    private readonly Dictionary<int, Article> _articles = [];

    /// <summary>The excerpt for a quotation.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="quotation">What is quoted.</param>
    public Excerpt Write(int number, Quotation quotation)
    {
        var (passage, span) = (quotation.Candidate.Passage, quotation.Span);
        var article = ArticleOf(passage);
        return new Excerpt(
            number,
            Describe(article),
            new Citation(article.Id, article.Sha256, span),
            span.In(article.Text),
            Highlights(quotation),
            Attributions.Find(article, passage.Span, passage.Tokens))
        {
            AlsoIn = AlsoIn(article, span.In(article.Text)),
            Page = article.Paragraphs[passage.Paragraph].Page,
        };
    }

    private ArticleInfo[] AlsoIn(Article article, string text) =>
    [
        .. index.Copies.Of(article.Id).Where(copy => copy.Id != article.Id).Take(MostCopies)
            .Select(copy => index.Find(copy.Id)).OfType<Article>()
            .Where(copy => copy.Text.Contains(text, StringComparison.Ordinal))
            .Select(Describe),
    ];

    /// <summary>The text of a sentence.</summary>
    public string Text(Passage passage) => passages.Text(passage.Doc);

    /// <summary>Whether two sentences are one and the same in two copies of a story, but for a few words.</summary>
    public bool Repeats(Candidate one, Candidate other)
    {
        const float Most = 0.6f;
        if (index.Copies.Count == 0 || one.Passage.ArticleDoc == other.Passage.ArticleDoc || !index.Copies.AreCopies(ArticleOf(one.Passage).Id, ArticleOf(other.Passage).Id))
        {
            return false;
        }

        var words = one.Passage.Tokens.Select(token => token.Term).ToHashSet();
        var common = other.Passage.Tokens.Count(token => words.Contains(token.Term));
        return common >= Most * Math.Max(one.Passage.Tokens.Length, other.Passage.Tokens.Length);
    }

    /// <summary>The article that a sentence belongs to.</summary>
    public Article ArticleOf(Passage passage)
    {
        if (!_articles.TryGetValue(passage.ArticleDoc, out var article))
        {
            article = index.ArticleAt(passage.ArticleDoc);
            _articles.Add(passage.ArticleDoc, article);
        }

        return article;
    }

    /// <summary>What a citation shows of an article.</summary>
    public static ArticleInfo Describe(Article article) =>
        new(article.Id, article.Title, article.Source, article.Url, article.Published, article.Language);

    private List<TextSpan> Highlights(Quotation quotation)
    {
        var (spans, excerpt) = (new List<TextSpan>(), quotation.Span);
        for (var doc = quotation.First.Doc; doc <= quotation.Last.Doc; doc++)
        {
            var passage = passages.At(doc);
            foreach (var token in passage.Tokens)
            {
                if (TermMatcher.MatchesAny(question.Terms, token))
                {
                    spans.Add(new TextSpan(passage.Span.Start + token.Start - excerpt.Start, token.Length));
                }
            }
        }

        if (quotation.Answer is { } answer)
        {
            spans.Add(answer with { Start = answer.Start - excerpt.Start });
        }

        return Merged(spans);
    }

    private static List<TextSpan> Merged(List<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.Length))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}

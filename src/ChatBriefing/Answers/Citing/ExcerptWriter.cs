using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Citing;

/// <summary>Makes an excerpt of a ranked sentence: takes the sentence before along where a pronoun needs it, marks words, names article and speaker.</summary>
internal sealed class ExcerptWriter(Question question, ArticleIndex index, PassageReader passages)
{
    private const int MostSentences = 3;
    private const int ShortExcerpt = 400;
    private const int MostCopies = 5;
    private readonly Dictionary<int, Article> _articles = [];

    /// <summary>The excerpt for a sentence.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="candidate">The sentence.</param>
    public Excerpt Write(int number, Candidate candidate)
    {
        var article = ArticleOf(candidate.Passage);
        var first = FirstNeeded(candidate);
        var span = TextSpan.Between(first.Span.Start, candidate.Passage.Span.End);
        return new Excerpt(
            number,
            Describe(article),
            new Citation(article.Id, article.Sha256, span),
            span.In(article.Text),
            Highlights(candidate, first, span),
            Attributions.Find(article, candidate.Passage.Span, candidate.Passage.Tokens))
        {
            AlsoIn = AlsoIn(article, span.In(article.Text)),
            Page = article.Paragraphs[candidate.Passage.Paragraph].Page,
        };
    }

    private ArticleInfo[] AlsoIn(Article article, string text) =>
    [
        .. index.Copies.Of(article.Id).Where(copy => copy.Id != article.Id).Take(MostCopies)
            .Select(copy => index.Find(copy.Id)).OfType<Article>()
            .Where(copy => copy.Text.Contains(text, StringComparison.Ordinal))
            .Select(Describe),
    ];

    /// <summary>The place of the excerpt for a sentence, in its article's stored text.</summary>
    public TextSpan Span(Candidate candidate) => TextSpan.Between(FirstNeeded(candidate).Span.Start, candidate.Passage.Span.End);

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

    /// <summary>The sentence itself, or the one before it that it leans on; one more where the three of them are short.</summary>
    private Passage FirstNeeded(Candidate candidate)
    {
        var (passage, first) = (candidate.Passage, candidate.Passage);
        for (var taken = 1; !candidate.QuotedAlone && taken < MostSentences && Leaning.OnBefore(first.Tokens, passages.Text(first.Doc)) && passages.Before(first) is { } before; taken++)
        {
            if (taken > 1 && passage.Span.End - before.Span.Start > ShortExcerpt)
            {
                break;
            }

            first = before;
        }

        return first;
    }

    private List<TextSpan> Highlights(Candidate candidate, Passage first, TextSpan excerpt)
    {
        var spans = new List<TextSpan>();
        for (var doc = first.Doc; doc <= candidate.Passage.Doc; doc++)
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

        if (candidate.Span is { } answer)
        {
            spans.Add(new TextSpan(candidate.Passage.Span.Start + answer.Start - excerpt.Start, answer.Length));
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

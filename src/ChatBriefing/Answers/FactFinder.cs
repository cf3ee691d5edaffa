using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>Gives the quick facts with their quotes, all of them or those that bear on an answer.</summary>
internal sealed class FactFinder(ArticleIndex index)
{
    private const int MostBesideAnAnswer = 3;
    private readonly Lazy<(QuickFact Fact, Article Article)[]> _facts = new(() =>
    {
        var articles = new Dictionary<ArticleId, Article?>();
        return [.. index.Facts()
            .Select(fact => (Fact: fact, Article: articles.TryGetValue(fact.Article, out var known) ? known : articles[fact.Article] = index.Find(fact.Article)))
            .Where(pair => pair.Article is not null && pair.Fact.Quote.Contains(pair.Fact.Value) && pair.Fact.Quote.End <= pair.Article.Text.Length)
            .Select(pair => (pair.Fact, pair.Article!))];
    });

    /// <summary>The facts of a topic, or all of them.</summary>
    public IReadOnlyList<CitedFact> Find(string? topic)
    {
        var numbers = new Dictionary<(ArticleId, TextSpan), int>();
        var found = new List<CitedFact>();
        foreach (var (fact, article) in _facts.Value)
        {
            if (string.IsNullOrWhiteSpace(topic) || fact.Topic.Contains(topic.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                if (!numbers.TryGetValue((article.Id, fact.Quote), out var number))
                {
                    number = numbers[(article.Id, fact.Quote)] = numbers.Count + 1;
                }

                found.Add(Cite(fact, article, number));
            }
        }

        return found;
    }

    /// <summary>The facts whose value stands in one of the excerpts and answers to the question's words.</summary>
    public IReadOnlyList<CitedFact> Within(IReadOnlyList<Excerpt> excerpts, Question question)
    {
        var found = new List<CitedFact>();
        foreach (var (fact, article) in _facts.Value)
        {
            var excerpt = excerpts.FirstOrDefault(excerpt => excerpt.Source.Id == fact.Article && excerpt.Citation.Span.Contains(fact.Value));
            if (excerpt is not null && found.Count < MostBesideAnAnswer && Bears(fact, question))
            {
                found.Add(Cite(fact, article, excerpt.Number) with { Quote = excerpt });
            }
        }

        return found;
    }

    private static bool Bears(QuickFact fact, Question question) =>
        question.Terms.Any(term => !term.IsCue && $"{fact.Label} {fact.Topic} {fact.Question}".Contains(term.Surface, StringComparison.OrdinalIgnoreCase));

    private static CitedFact Cite(QuickFact fact, Article article, int number)
    {
        var quote = new Excerpt(
            number,
            ExcerptWriter.Describe(article),
            new Citation(article.Id, article.Sha256, fact.Quote),
            fact.Quote.In(article.Text),
            [new TextSpan(fact.Value.Start - fact.Quote.Start, fact.Value.Length)],
            null);
        return new CitedFact(number, fact.Topic, fact.Label, fact.Value.In(article.Text), fact.Value, quote, fact.Question);
    }
}

using ChatBriefing.Answers.Citing;
using ChatBriefing.Answers.Matching;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers;

/// <summary>Gives the quick facts with their quotes: all of them, those that bear on an answer, or those whose own question is asked.</summary>
internal sealed class FactFinder
{
    private const int MostBesideAnAnswer = 3;
    private readonly ArticleIndex _index;
    private readonly Lazy<KnownFact[]> _facts;
    private readonly Lazy<ILookup<string, QuickFact>> _asked;

    public FactFinder(ArticleIndex index, TextAnalyzer analyzer)
    {
        _index = index;
        _facts = new(() => Valid(index, analyzer));
        _asked = new(() => _facts.Value.Select(known => known.Fact).Where(fact => fact.Question is not null).ToLookup(fact => Key(analyzer.Analyze(fact.Question!, LanguageGuess.Of(fact.Question!)))));
    }

    /// <summary>What the facts state whose own question is the one that is asked, each sentence once: the same words in the same order, whatever their endings, articles aside.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences that were found for it.</param>
    /// <param name="passages">Reads sentences that were not.</param>
    public List<Quotation> Stating(Question question, List<Candidate> ranked, PassageReader passages)
    {
        var stated = new List<Quotation>();
        foreach (var fact in _asked.Value[Key(question.Words)])
        {
            var (first, end) = _index.SentencesOf(fact.Article, fact.Quote);
            if (first < end && !stated.Exists(other => other.First.Doc < end && other.Last.Doc >= first))
            {
                var doc = Enumerable.Range(first, end - first).First(doc => doc == end - 1 || passages.At(doc).Span.Overlaps(fact.Value));
                var candidate = ranked.Find(candidate => candidate.Passage.Doc == doc) ?? new Candidate(passages.At(doc), new SentenceMatch(question.Terms, passages.At(doc).Tokens), 0) { Text = passages.Text(doc) };
                stated.Add(new Quotation(candidate, passages.At(first), passages.At(end - 1)) { Answer = fact.Value });
            }
        }

        return stated;
    }

    /// <summary>The facts of a topic, or all of them.</summary>
    public IReadOnlyList<CitedFact> Find(string? topic)
    {
        var numbers = new Dictionary<(ArticleId, TextSpan), int>();
        var found = new List<CitedFact>();
        foreach (var (fact, article, _) in _facts.Value)
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
        var (found, asked) = (new List<CitedFact>(), _asked.Value[Key(question.Words)].ToHashSet());
        foreach (var (fact, article, words) in _facts.Value)
        {
            var excerpt = excerpts.FirstOrDefault(excerpt => excerpt.Source.Id == fact.Article && excerpt.Citation.Span.Contains(fact.Value));
            if (excerpt is not null && found.Count < MostBesideAnAnswer && (asked.Contains(fact) || Bears(words, question)))
            {
                found.Add(Cite(fact, article, excerpt.Number) with { Quote = excerpt });
            }
        }

        return found;
    }

    private static string Key(AnalyzedText question) => string.Join(' ', question.Terms.Where((_, i) => question.Tokens[i].Tag != WordTag.Determiner));

    private static KnownFact[] Valid(ArticleIndex index, TextAnalyzer analyzer)
    {
        var articles = new Dictionary<ArticleId, Article?>();
        var valid = new List<KnownFact>();
        foreach (var fact in index.Facts())
        {
            var article = articles.TryGetValue(fact.Article, out var known) ? known : articles[fact.Article] = index.Find(fact.Article);
            if (article is not null && fact.Quote.Contains(fact.Value) && fact.Quote.End <= article.Text.Length)
            {
                valid.Add(new KnownFact(fact, article, analyzer.Analyze($"{fact.Label} {fact.Topic} {fact.Question}", article.Language).Tokens));
            }
        }

        return [.. valid];
    }

    private static bool Bears(Token[] words, Question question) =>
        question.Terms.Any(term => !term.IsCue && Array.Exists(words, word => TermMatcher.Level(term, word) > 0));

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

    /// <summary>A fact whose quote stands in its article, with the words of its label, topic and question.</summary>
    private sealed record KnownFact(QuickFact Fact, Article Article, Token[] Words);
}

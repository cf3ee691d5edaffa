using ChatBriefing.Answers;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>Articles in memory, ready to be asked by all ways of searching.</summary>
internal sealed class Exam : IDisposable
{
    /// <summary>How many sentences of a ranking are looked at.</summary>
    private const int Depth = 200;

    private readonly TextAnalyzer _analyzer = new();
    private readonly ArticleIndex _index;

    public Exam(IReadOnlyList<Article> articles, AnswersOptions options, AnswerModels models, CancellationToken cancellation)
    {
        var readings = articles.Select(article => new FileReading(article.Id.Value, article, [], []));
        _index = IndexFolder.InMemory(readings, "evaluation", _analyzer, cancellation);
        Finder = new AnswerFinder(_index, _analyzer, options, models);
        Plain = new PlainSearch(articles, _analyzer, smallWords: true);
        ContentWords = new PlainSearch(articles, _analyzer, smallWords: false);
    }

    /// <summary>The answer engine.</summary>
    public AnswerFinder Finder { get; }

    /// <summary>The search to compare with.</summary>
    public PlainSearch Plain { get; }

    /// <summary>The same without small words.</summary>
    public PlainSearch ContentWords { get; }

    /// <summary>Number of sentences indexed.</summary>
    public int SentenceCount => _index.SentenceCount;

    /// <summary>What the answer engine makes of a question.</summary>
    public Attempt Try(SetQuestion question)
    {
        var anywhere = Finder.Measure(question.Text, Depth);
        return new Attempt(anywhere, anywhere.Ranked, Finder.MeasureWithin(question.Text, 1, question.Article, question.Context));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _analyzer.Dispose();
    }
}

using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;

namespace ChatBriefing.Training.Data;

/// <summary>A question set with an index of its articles, ready to be asked.</summary>
internal sealed class TrainingSet : IDisposable
{
    private readonly Dictionary<ArticleId, (int Doc, TextSpan[] Sentences)> _docs = [];

    public TrainingSet(string name, QuestionSet set, TextAnalyzer analyzer, WordRarity rarity, Func<Article, int, bool>? indexed = null)
    {
        Questions = set.Questions;
        var articles = set.Articles.Where(indexed ?? ((_, _) => true)).ToArray();
        var readings = articles.Select(article => new FileReading($"{article.Id}.txt", article, [], []));
        Index = IndexFolder.InMemory(readings, name, analyzer, CancellationToken.None);
        Reader = new QuestionReader(Index, analyzer, rarity);
        foreach (var article in articles)
        {
            TextSpan[] sentences = [.. article.Paragraphs.SelectMany(paragraph => paragraph.Sentences)];
            _docs.Add(article.Id, (Index.DocumentOf(article.Id), sentences));
        }
    }

    /// <summary>Its questions.</summary>
    public IReadOnlyList<SetQuestion> Questions { get; }

    /// <summary>The index of its articles.</summary>
    public ArticleIndex Index { get; }

    /// <summary>Reads its questions.</summary>
    public QuestionReader Reader { get; }

    /// <summary>Whether the article of a question is in the index.</summary>
    public bool Holds(SetQuestion question) => _docs.ContainsKey(question.Article);

    /// <summary>The question as the engine reads it.</summary>
    public Question Read(SetQuestion question) => Reader.Read(question.Text, LanguageGuess.Of(question.Text));

    /// <summary>Whether the passage belongs to the question's article.</summary>
    public bool IsFrom(Passage passage, SetQuestion question) => _docs.TryGetValue(question.Article, out var article) && passage.ArticleDoc == article.Doc;

    /// <summary>Whether the passage holds a marked answer.</summary>
    public bool Holds(Passage passage, SetQuestion question) =>
        IsFrom(passage, question) && question.Answers.Any(passage.Span.Contains);

    /// <summary>The documents of the sentences that the annotators saw.</summary>
    public IEnumerable<int> ContextDocs(SetQuestion question)
    {
        if (!_docs.TryGetValue(question.Article, out var article))
        {
            yield break;
        }

        for (var at = 0; at < article.Sentences.Length; at++)
        {
            if (question.Context.Overlaps(article.Sentences[at]))
            {
                yield return article.Doc + 1 + at;
            }
        }
    }

    public void Dispose() => Index.Dispose();
}

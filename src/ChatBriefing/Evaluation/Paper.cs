using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Corpus;

namespace ChatBriefing.Evaluation;

/// <summary>What is searched and what is asked.</summary>
/// <param name="Articles">The articles to search.</param>
/// <param name="Known">All questions of the set whose paragraphs stand in them.</param>
/// <param name="Asked">Those to ask, in the order of the set.</param>
/// <param name="Unanswerable">How many are not asked because no marked answer stands in their paragraph.</param>
/// <param name="NotFound">How many are not asked because their paragraph stands in no article.</param>
internal sealed record Paper(IReadOnlyList<Article> Articles, IReadOnlyList<SetQuestion> Known, IReadOnlyList<SetQuestion> Asked, int Unanswerable, int NotFound)
{
    /// <summary>The paper for a question set.</summary>
    public static Paper Of(QuestionSet set, EvaluationOptions options, CancellationToken cancellation)
    {
        var (articles, locate) = options.CorpusFolder is { } folder ? Elsewhere(set, folder, cancellation) : InPlace(set);
        var chosen = set.Only((_, number) => number >= options.SkipArticles && number - options.SkipArticles < (options.TakeArticles ?? int.MaxValue)).Questions;
        var answerable = chosen.Where(question => question.Answers.Count > 0).ToArray();
        var found = answerable.Select(locate).OfType<SetQuestion>().ToArray();
        var asked = Spread(found, options.Questions ?? found.Length);
        return new Paper(articles, [.. set.Questions.Select(locate).OfType<SetQuestion>()], asked, chosen.Count - answerable.Length, answerable.Length - found.Length);
    }

    /// <summary>At most <paramref name="count"/> of the questions, spread evenly over all of them.</summary>
    public static IReadOnlyList<SetQuestion> Spread(IReadOnlyList<SetQuestion> questions, int count) =>
        count >= questions.Count ? questions : [.. Enumerable.Range(0, count).Select(i => questions[(int)((long)i * questions.Count / count)])];

    /// <summary>The half of the articles that a seed keeps, in their order; the greater half of an odd number.</summary>
    public static IReadOnlyList<Article> Half(IReadOnlyList<Article> articles, int seed)
    {
        var dropped = articles.OrderBy(article => Lot(article.Id, seed), StringComparer.Ordinal).Take(articles.Count / 2).Select(article => article.Id).ToHashSet();
        return [.. articles.Where(article => !dropped.Contains(article.Id))];
    }

    private static (IReadOnlyList<Article> Articles, Func<SetQuestion, SetQuestion?> Locate) InPlace(QuestionSet set)
    {
        var read = set.Articles.Select(article => article.Id).ToHashSet();
        return (set.Articles, question => read.Contains(question.Article) ? question : null);
    }

    private static (IReadOnlyList<Article> Articles, Func<SetQuestion, SetQuestion?> Locate) Elsewhere(QuestionSet set, string folder, CancellationToken cancellation)
    {
        Article[] articles = [.. new CorpusFolder(folder).Read(cancellation).Select(reading => reading.Article).OfType<Article>()];
        return (articles, new Locator(set.Articles, articles).Locate);
    }

    private static string Lot(ArticleId id, int seed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}")));
}

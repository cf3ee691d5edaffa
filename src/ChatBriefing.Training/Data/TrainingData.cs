using ChatBriefing.Evaluation;
using ChatBriefing.Index;

namespace ChatBriefing.Training.Data;

/// <summary>The sets to learn from and the sets held back. What is held back is never learnt from, nor is any statistic of it.</summary>
internal sealed class TrainingData(string folder, TextAnalyzer analyzer)
{
    /// <summary>Articles of new_wiki that are learnt from: the first ones.</summary>
    public const int WikiArticles = 24;

    /// <summary>new_wiki's first articles.</summary>
    public QuestionSet Wiki { get; private set; } = null!;

    /// <summary>Two of every three articles of PIAF.</summary>
    public QuestionSet Piaf { get; private set; } = null!;

    /// <summary>All of reddit.</summary>
    public QuestionSet Reddit { get; private set; } = null!;

    /// <summary>All of amazon.</summary>
    public QuestionSet Amazon { get; private set; } = null!;

    /// <summary>All of new_wiki, of which the later articles are held back.</summary>
    public QuestionSet WholeWiki { get; private set; } = null!;

    /// <summary>All of PIAF, of which every third article is held back.</summary>
    public QuestionSet WholePiaf { get; private set; } = null!;

    /// <summary>Whether an article of PIAF is learnt from.</summary>
    public static bool IsLearntFrom(int article) => article % 3 != 2;

    /// <summary>Reads the files.</summary>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        WholeWiki = await QuestionSet.ReadAsync(Path.Combine(folder, "squadshifts", "new_wiki_v1.0.json"), cancellation);
        WholePiaf = await QuestionSet.ReadAsync(Path.Combine(folder, "piaf", "piaf-half.json"), cancellation);
        Reddit = await QuestionSet.ReadAsync(Path.Combine(folder, "squadshifts", "reddit_v1.0.json"), cancellation);
        Amazon = await QuestionSet.ReadAsync(Path.Combine(folder, "squadshifts", "amazon_reviews_v1.0.json"), cancellation);
        Wiki = WholeWiki.Only((_, i) => i < WikiArticles);
        Piaf = WholePiaf.Only((_, i) => IsLearntFrom(i));
    }

    /// <summary>Indexes a set, or those of its articles that <paramref name="indexed"/> picks.</summary>
    public TrainingSet Open(string name, QuestionSet set, Func<Corpus.Article, int, bool>? indexed = null) => new(name, set, analyzer, indexed);
}

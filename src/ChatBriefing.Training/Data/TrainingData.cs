using ChatBriefing.Answers.Questions;
using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;

namespace ChatBriefing.Training.Data;

/// <summary>The sets to learn from. What is held back of them is not in here: neither its questions nor any statistic of its text.</summary>
internal sealed class TrainingData
{
    /// <summary>Articles of new_wiki that are learnt from: the first ones.</summary>
    public const int WikiArticles = 24;

    /// <summary>Articles of PIAF that are learnt from: the first two thirds.</summary>
    public const int PiafArticles = 63;

    /// <summary>new_wiki's file.</summary>
    public const string WikiFile = "squadshifts/new_wiki_v1.0.json";

    /// <summary>PIAF's file.</summary>
    public const string PiafFile = "piaf/piaf-half.json";

    private readonly TextAnalyzer _analyzer;
    private readonly Lazy<string[]> _common;
    private readonly Lazy<WordRarity> _rarity;

    private TrainingData(TextAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _common = new(() => [.. CommonWords.Lines(LearntFrom, analyzer)]);
        _rarity = new(() => WordRarity.Read(_common.Value));
    }

    /// <summary>new_wiki's first articles.</summary>
    public required QuestionSet Wiki { get; init; }

    /// <summary>PIAF's first articles.</summary>
    public required QuestionSet Piaf { get; init; }

    /// <summary>All of reddit.</summary>
    public required QuestionSet Reddit { get; init; }

    /// <summary>All of amazon.</summary>
    public required QuestionSet Amazon { get; init; }

    /// <summary>All of the above.</summary>
    public IReadOnlyList<QuestionSet> LearntFrom => [Wiki, Piaf, Reddit, Amazon];

    /// <summary>How common words are in them, as the lines of a weight file.</summary>
    public IReadOnlyList<string> Common => _common.Value;

    /// <summary>Reads the files.</summary>
    public static async Task<TrainingData> ReadAsync(string folder, TextAnalyzer analyzer, CancellationToken cancellation) => new(analyzer)
    {
        Wiki = (await QuestionSet.ReadAsync(Path.Combine(folder, WikiFile), cancellation)).Only((_, number) => number < WikiArticles),
        Piaf = (await QuestionSet.ReadAsync(Path.Combine(folder, PiafFile), cancellation)).Only((_, number) => number < PiafArticles),
        Reddit = await QuestionSet.ReadAsync(Path.Combine(folder, "squadshifts/reddit_v1.0.json"), cancellation),
        Amazon = await QuestionSet.ReadAsync(Path.Combine(folder, "squadshifts/amazon_reviews_v1.0.json"), cancellation),
    };

    /// <summary>Indexes a set, or those of its articles that <paramref name="indexed"/> picks.</summary>
    public TrainingSet Open(string name, QuestionSet set, Func<Article, int, bool>? indexed = null) => new(name, set, _analyzer, _rarity.Value, indexed);
}

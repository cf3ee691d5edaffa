using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>The search to compare with: BM25 of the question's words in the sentence plus in its paragraph, and nothing else.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class PlainSearch
{
    private const int Deepest = 200;

    private readonly TextAnalyzer _analyzer;
    private readonly bool _smallWords;
    private readonly List<Unit> _sentences = [];
    private readonly List<Unit> _paragraphs = [];
    private readonly Dictionary<ArticleId, (int First, int End)> _articles = [];
    private readonly Bm25 _ofSentences;
    private readonly Bm25 _ofParagraphs;

    /// <param name="articles">What is searched.</param>
    /// <param name="analyzer">Brings words to the form that they are found by.</param>
    /// <param name="smallWords">Whether "the", "of" and their like count as all other words do, or not at all.</param>
    public PlainSearch(IEnumerable<Article> articles, TextAnalyzer analyzer, bool smallWords)
    {
        (_analyzer, _smallWords) = (analyzer, smallWords);
        var (sentences, paragraphs) = (new List<string[]>(), new List<string[]>());
        foreach (var article in articles)
        {
            var first = sentences.Count;
            foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Sentences.Count > 0))
            {
                _sentences.AddRange(paragraph.Sentences.Select(sentence => new Unit(article.Id, sentence, _paragraphs.Count)));
                _paragraphs.Add(new Unit(article.Id, paragraph.Sentences[0], _paragraphs.Count));
                string[][] words = [.. paragraph.Sentences.Select(sentence => Words(sentence.In(article.Text), article.Language))];
                sentences.AddRange(words);
                paragraphs.Add([.. words.SelectMany(sentence => sentence)]);
            }

            _articles[article.Id] = (first, sentences.Count);
        }

        (_ofSentences, _ofParagraphs) = (new Bm25(sentences), new Bm25(paragraphs));
    }

    /// <summary>What it makes of a question.</summary>
    public Attempt Try(SetQuestion question)
    {
        var (both, paragraphs) = Scores(Asked(question.Text));
        var (first, end) = _articles[question.Article];
        var within = Enumerable.Range(first, end - first).Where(i => _sentences[i].Span.Overlaps(question.Context));
        return new Attempt(
            new Measured(0, Best(_sentences, both, Found(both))),
            Best(_paragraphs, paragraphs, Found(paragraphs)),
            new Measured(0, Best(_sentences, both, within)));
    }

    /// <summary>The best score for each unit of the question's rarity.</summary>
    public double Confidence(string question)
    {
        var words = Asked(question);
        return words.Length == 0 ? 0 : Scores(words).Both.Max() / words.Sum(_ofSentences.Rarity);
    }

    private (float[] Both, float[] Paragraphs) Scores(string[] words)
    {
        var (both, paragraphs) = (_ofSentences.Scores(words), _ofParagraphs.Scores(words));
        for (var i = 0; i < both.Length; i++)
        {
            both[i] += paragraphs[_sentences[i].Paragraph];
        }

        return (both, paragraphs);
    }

    private static IEnumerable<int> Found(float[] scores) => Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0);

    private static MeasuredSentence[] Best(List<Unit> units, float[] scores, IEnumerable<int> among) =>
    [
        .. among.OrderByDescending(i => scores[i]).ThenBy(Scattered).Take(Deepest)
            .Select(i => new MeasuredSentence(units[i].Article, units[i].Span, units[i].Span, null)),
    ];

    private string[] Asked(string question) => [.. Words(question, LanguageGuess.Of(question)).Distinct()];

    private string[] Words(string text, Language language)
    {
        var words = _analyzer.Analyze(text, language);
        return _smallWords ? words.Terms : [.. words.Terms.Where((_, i) => words.Tokens[i].IsContent)];
    }

    // Equal scores in the order of the file would favour sentences that stand first, where answers are more often.
    private static uint Scattered(int number) => (uint)number * 2_654_435_761;

    /// <summary>A sentence, or the first one of a paragraph.</summary>
    /// <param name="Article">Its article.</param>
    /// <param name="Span">Its place there.</param>
    /// <param name="Paragraph">Number of its paragraph among all.</param>
    private readonly record struct Unit(ArticleId Article, TextSpan Span, int Paragraph);
}

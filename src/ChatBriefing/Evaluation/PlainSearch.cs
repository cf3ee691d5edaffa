using System.Collections.Concurrent;
using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>The search to compare with: BM25 of the question's content words in the sentence plus in its paragraph, and nothing else.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class PlainSearch(ArticleIndex index, TextAnalyzer analyzer)
{
    private const int Searched = 200;
    private static readonly (string, float)[] ParagraphAlone = [(IndexFields.Paragraph, 1)];
    private static readonly (string, float)[] Both = [(IndexFields.Sentence, 1), (IndexFields.Paragraph, 1)];
    private readonly ConcurrentDictionary<int, ArticleId> _articles = [];

    /// <summary>What it makes of a question.</summary>
    public Attempt Try(SetQuestion question)
    {
        var (terms, passages) = (Terms(question.Text), index.Passages());
        var (first, end) = index.SentencesOf(question.Article, question.Context);
        return new Attempt(
            new Measured(0, Ranked(index.Search(terms, Searched, Both), passages, passage => passage.Doc)),
            Ranked(index.Search(terms, Searched, ParagraphAlone), passages, passage => passage.ParagraphDoc),
            new Measured(0, Ranked(index.SearchAmong(terms, first, end, Both), passages, passage => passage.Doc)));
    }

    /// <summary>The best score for each unit of the question's rarity.</summary>
    public double Confidence(string question)
    {
        var terms = Terms(question);
        return index.Search(terms, 1, Both) is [var best, ..] ? best.Score / terms.Sum(term => index.Rarity(index.SentencesWith(term.Term))) : 0;
    }

    private QueryTerm[] Terms(string question)
    {
        var words = analyzer.Analyze(question, LanguageGuess.Of(question));
        return [.. words.Terms.Where((_, i) => words.Tokens[i].IsContent).Distinct().Select(term => new QueryTerm(term, 1))];
    }

    private MeasuredSentence[] Ranked(Hit[] hits, PassageReader passages, Func<Passage, int> unit) =>
    [
        .. hits.Select(hit => (hit.Score, Passage: passages.At(hit.Doc)))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => Scattered(unit(hit.Passage)))
            .Select(hit => new MeasuredSentence(ArticleOf(hit.Passage), hit.Passage.Span, hit.Passage.Span, null)),
    ];

    private ArticleId ArticleOf(Passage passage) => _articles.GetOrAdd(passage.ArticleDoc, doc => index.ArticleAt(doc).Id);

    // Equal scores in the order of the file would favour sentences that stand first, where answers are more often.
    private static uint Scattered(int number) => (uint)number * 2_654_435_761;
}

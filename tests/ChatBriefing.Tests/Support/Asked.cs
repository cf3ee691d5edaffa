using ChatBriefing.Answers;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Tests.Support;

/// <summary>A corpus in memory that tests can ask.</summary>
internal sealed class Asked : IDisposable
{
    private readonly TextAnalyzer _analyzer = new();

    public Asked(string folder, AnswersOptions? options = null, AnswerModels? models = null)
    {
        Index = IndexFolder.InMemory(new CorpusFolder(folder).Read(CancellationToken.None), new CorpusFolder(folder).Fingerprint(CancellationToken.None), _analyzer, CancellationToken.None);
        Finder = new AnswerFinder(Index, _analyzer, options ?? new AnswersOptions(), models);
    }

    public ArticleIndex Index { get; }

    public AnswerFinder Finder { get; }

    /// <summary>The corpus that ships with the repository.</summary>
    public static Asked TheShippedCorpus() => new(Repository.Corpus);

    public Answer Ask(string question, Turn? previous = null, int? excerpts = null) => Finder.Find(question, previous, excerpts);

    /// <summary>A question as it is read, and the sentences for it, best first.</summary>
    public (Question Question, List<Candidate> Ranked) Rank(string text)
    {
        var question = new QuestionReader(Index, _analyzer, AnswerModels.Shipped.Rarity).Read(text, LanguageGuess.Of(text));
        return (question, new SentenceRanker(question, Index, Index.Passages(), AnswerModels.Shipped).Rank(Index.Search(CandidateSearch.Query(question), CandidateSearch.Most)));
    }

    public void Dispose()
    {
        Index.Dispose();
        _analyzer.Dispose();
    }
}

using BenchmarkDotNet.Attributes;
using ChatBriefing.Answers;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Benchmarks;

/// <summary>How long one answer takes on the corpus that ships with the repository.</summary>
[MemoryDiagnoser]
[Config(typeof(PercentileConfig))]
public class AnswerBenchmarks
{
    private readonly TextAnalyzer _analyzer = new();
    private ArticleIndex? _index;
    private AnswerFinder? _finder;

    [Params("What are the DRC's reserves worth?", "Who backs the rebels?", "Why did the Ukraine deal fail?", "What is the price of copper?")]
    public string Question { get; set; } = string.Empty;

    [GlobalSetup]
    public void Open()
    {
        var corpus = new CorpusFolder(Path.Combine(Root(AppContext.BaseDirectory), "corpus"));
        _index = IndexFolder.InMemory(corpus.Read(CancellationToken.None), corpus.Fingerprint(CancellationToken.None), _analyzer, CancellationToken.None);
        _finder = new AnswerFinder(_index, _analyzer, new AnswersOptions());
    }

    [GlobalCleanup]
    public void Close()
    {
        _index?.Dispose();
        _analyzer.Dispose();
    }

    [Benchmark]
    public double Ask() => _finder!.Find(Question).Confidence;

    /// <summary>The folder of the repository that holds <paramref name="folder"/>.</summary>
    internal static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "ChatBriefing.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException(folder));
}

using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Evaluation;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Evaluation;

public sealed class EvaluationRunTests : IDisposable
{
    private const string Ferry = "The ferry of Saltmere sails at noon. It carries sixty passengers. The captain is Tomas Breck.";
    private const string Tower = "Ines Halvorsen painted the lighthouse red. The storm of 1911 had damaged its roof.";
    private const string Bakery = "The bakery sells rye bread. Its oven burns beech wood.";

    private readonly TemporaryFolder _folder = new();
    private readonly string _set;

    public EvaluationRunTests() => _set = _folder.Write("set.json", JsonSerializer.Serialize(new
    {
        data = new[]
        {
            Entry("Ferry", Ferry, ("Who is the captain?", "Tomas Breck"), ("How many passengers does it carry?", "sixty")),
            Entry("Tower", Tower, ("Who painted the lighthouse?", "Ines Halvorsen"), ("Which noon swims?", "red"), ("Who swims?", null)),
            Entry("Bakery", Bakery, ("What does the oven burn?", "beech wood")),
        },
    }));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_small_set_has_the_figures_that_can_be_counted_by_hand()
    {
        var figures = await RunAsync(options => options);
        Assert.Equal((3, 7, 5, 1, 0), (figures.Articles, figures.Sentences, figures.Questions, figures.Unanswerable, figures.NotFound));

        // "Which noon swims?" leads to the ferry; given the paragraph on the tower, no sentence has a word of it.
        Assert.Equal((0.8, 0.8), (figures.Baseline.ParagraphAt1, figures.Baseline.ParagraphAt5));
        Assert.Equal((0.8, 0.8, 1), (figures.Baseline.SentenceAt1, figures.Baseline.SentenceAt5, figures.Baseline.SentencesPerExcerpt));
        Assert.InRange(figures.Baseline.SentenceWithinParagraph, 0.8, 1);
        Assert.Equal(0.8, figures.Product.ParagraphAt1);
        Assert.InRange(figures.Product.ShortAnswers!.F1, figures.Product.ShortAnswers.ExactMatch, 1);
        Assert.Equal((0.8, 0.8), (figures.ContentWordBaseline.ParagraphAt1, figures.ContentWordBaseline.SentenceAt1));
        Assert.Null(figures.Baseline.ShortAnswers);
        Assert.Null(figures.Product.Refusal);
        Assert.Equal(5, figures.Latency.Questions);
    }

    [Fact]
    public async Task Articles_that_are_not_asked_about_are_searched_all_the_same()
    {
        var figures = await RunAsync(options => options with { SkipArticles = 1, TakeArticles = 1 });
        Assert.Equal((3, 2), (figures.Articles, figures.Questions));
        Assert.Equal(0.5, figures.Baseline.ParagraphAt1);
    }

    [Fact]
    public async Task A_sample_is_spread_over_the_set()
    {
        var set = await QuestionSet.ReadAsync(_set, TestContext.Current.CancellationToken);
        Assert.Equal(["How many passengers does it carry?", "Which noon swims?"], Paper.Spread([.. set.Questions.Skip(1)], 2).Select(question => question.Text));
        Assert.Equal(2, (await RunAsync(options => options with { Questions = 2 })).Questions);
    }

    [Fact]
    public async Task Another_corpus_is_searched_for_the_paragraphs_of_the_set()
    {
        _folder.Write("corpus/news/today.txt", $"Today\n\nNothing else happened.\n\nNews: {Tower} That is all.\n");
        _folder.Write("corpus/old.txt", $"Old\n\n{Bakery}\n");
        var figures = await RunAsync(options => options with { CorpusFolder = Path.Combine(_folder.Path, "corpus") });
        Assert.Equal((2, 3, 2), (figures.Articles, figures.Questions, figures.NotFound));
        Assert.Equal(1, figures.Baseline.SentenceWithinParagraph, 0.34);
        Assert.InRange(figures.Baseline.SentenceAt1, 0.6, 1);
    }

    [Fact]
    public async Task The_same_seed_drops_the_same_half()
    {
        var first = await RunAsync(options => options with { DropHalf = 7 });
        Assert.Equal(first, await RunAsync(options => options with { DropHalf = 7 }));
        Assert.Equal(5, first.Product.Refusal!.Inside + first.Product.Refusal.Outside);
        Assert.NotNull(first.Baseline.Refusal);
        Assert.NotNull(first.ContentWordBaseline.Refusal);

        var set = await QuestionSet.ReadAsync(_set, TestContext.Current.CancellationToken);
        var halves = Enumerable.Range(0, 20).Select(seed => string.Join(' ', Paper.Half(set.Articles, seed).Select(article => article.Id)));
        Assert.Equal(3, halves.Distinct().Count());
        Assert.All(halves, half => Assert.Equal(2, half.Split(' ').Length));
    }

    [Fact]
    public async Task A_sample_of_the_shared_set_comes_near_what_is_known_of_plain_search()
    {
        var file = Repository.Shared("qa/piaf/piaf-half.json");
        Assert.SkipWhen(file is null, "The shared question sets are absent.");
        var figures = await EvaluationRun.RunAsync(
            new EvaluationOptions(file, new AnswersOptions()) { Questions = 200 }, TimeProvider.System, null, TestContext.Current.CancellationToken);
        Assert.InRange(figures.Baseline.ParagraphAt1, 0.6, 0.8);
        Assert.InRange(figures.Baseline.SentenceAt1, 0.4, 0.6);
        Assert.InRange(figures.Product.SentenceAt1, 0.4, 0.9);
        Assert.InRange(figures.Latency.P50, 0.01, figures.Latency.P99);
    }

    private Task<EvaluationFigures> RunAsync(Func<EvaluationOptions, EvaluationOptions> with) =>
        EvaluationRun.RunAsync(with(new EvaluationOptions(_set, new AnswersOptions())), new FakeTimeProvider(), null, TestContext.Current.CancellationToken);

    private static object Entry(string title, string context, params (string Question, string? Answer)[] asked) => new
    {
        title,
        paragraphs = new[] { new { context, qas = asked.Select(one => new { id = one.Question, question = one.Question, answers = Answers(context, one.Answer) }) } },
    };

    private static object[] Answers(string context, string? answer) =>
        answer is null ? [] : [new { text = answer, answer_start = context.IndexOf(answer, StringComparison.Ordinal) }];
}

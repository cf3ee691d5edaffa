using ChatBriefing.Corpus;
using ChatBriefing.Evaluation;
using ChatBriefing.Index;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Evaluation;

public sealed class PlainSearchTests : IDisposable
{
    private static readonly Article Harbour = Some.Article("""
        Harbour

        Nobody swims there. It was painted red.

        Boats sail to the tower of the lighthouse. It was painted red.
        """);

    private readonly TextAnalyzer _analyzer = new();

    public void Dispose() => _analyzer.Dispose();

    [Fact]
    public void A_sentence_counts_for_more_where_its_paragraph_has_the_words_too()
    {
        var attempt = Search(smallWords: false).Try(Asked("Who painted the lighthouse red?", Harbour.Paragraphs[2].Span));
        Assert.Equal(Harbour.Paragraphs[2].Sentences[1], attempt.Anywhere.Ranked[0].Sentence);
        Assert.Equal(Harbour.Paragraphs[2].Sentences[0], attempt.Paragraphs[0].Sentence);
        Assert.Equal(Harbour.Paragraphs[2].Sentences[1], attempt.Within.Ranked[0].Sentence);
    }

    [Fact]
    public void Given_the_paragraph_each_of_its_sentences_has_a_place_and_no_other()
    {
        var attempt = Search(smallWords: true).Try(Asked("Snow?", Harbour.Paragraphs[1].Span));
        Assert.Empty(attempt.Anywhere.Ranked);
        Assert.Empty(attempt.Paragraphs);
        Assert.Equal(Harbour.Paragraphs[1].Sentences.ToHashSet(), attempt.Within.Ranked.Select(found => found.Sentence).ToHashSet());
    }

    [Fact]
    public void Small_words_find_something_or_nothing_as_is_wished()
    {
        Assert.NotEmpty(Search(smallWords: true).Try(Asked("To the?", default)).Anywhere.Ranked);
        Assert.Empty(Search(smallWords: false).Try(Asked("To the?", default)).Anywhere.Ranked);
        Assert.Equal(0, Search(smallWords: false).Confidence("To the?"));
    }

    [Fact]
    public void Confidence_falls_with_every_word_that_nothing_has()
    {
        var search = Search(smallWords: false);
        Assert.True(search.Confidence("Which lighthouse?") > search.Confidence("Which lighthouse burnt?"));
    }

    [Fact]
    public async Task On_the_shared_set_it_finds_as_much_as_is_known_of_plain_search()
    {
        var file = Repository.Shared("qa/squadshifts/new_wiki_v1.0.json");
        Assert.SkipWhen(file is null, "The shared question sets are absent.");
        var set = await QuestionSet.ReadAsync(file, TestContext.Current.CancellationToken);
        var search = new PlainSearch(set.Articles, _analyzer, smallWords: true);
        var judge = new Judge(set.Articles.ToDictionary(article => article.Id), new Outline(set.Articles, set.Questions));
        var marks = set.Questions.AsParallel().Where((_, i) => i % 3 == 0).Select(question => judge.Mark(question, search.Try(question))).ToArray();
        var figures = Marks.Figures(marks, withShortAnswers: false);

        // What is known of all questions, with other borders of sentences; a third of them moves a share by less than 0.02.
        Assert.Equal(0.782, figures.ParagraphAt1, 0.02);
        Assert.Equal(0.920, figures.ParagraphAt5, 0.02);
        Assert.Equal(0.706, figures.SentenceAt1, 0.02);
        Assert.Equal(0.885, figures.SentenceAt5, 0.02);
        Assert.Equal(0.784, figures.MeanReciprocalRank, 0.02);
        Assert.Equal(0.853, figures.SentenceWithinParagraph, 0.02);
    }

    private PlainSearch Search(bool smallWords) => new([Harbour], _analyzer, smallWords);

    private static SetQuestion Asked(string text, TextSpan context) => new("1", text, Harbour.Id, context, []);
}

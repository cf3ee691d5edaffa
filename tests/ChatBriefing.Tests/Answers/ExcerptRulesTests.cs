using ChatBriefing.Answers;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Answers;

/// <summary>What holds for excerpts whatever the weights are: the models here only look at how much of the question stands in a sentence.</summary>
public sealed class ExcerptRulesTests : IDisposable
{
    private const string Question = "Who opened the bridge?";

    private static readonly AnswerModels Models = AnswerModels.Read(name => name is "first-look" or "second-look" ? ["Cover any 1", "SearchShare any 0.1"] : []);
    private readonly TemporaryFolder _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(10)]
    public void As_many_excerpts_are_shown_as_were_asked_for(int excerpts)
    {
        for (var article = 0; article < 6; article++)
        {
            Write(article, $"Mayor number {article} opened the bridge at dawn. Nobody came. A bridge near village {article} fell. It was opened by rebels of group {article}.");
        }

        var answer = Ask(excerpts);

        Assert.Equal(Enumerable.Range(1, excerpts), answer.Excerpts.Select(excerpt => excerpt.Number));
        Assert.Equal(excerpts, answer.Excerpts.Select(excerpt => excerpt.Text).Distinct().Count());
        NothingOverlaps(answer.Excerpts);
    }

    [Fact]
    public void No_more_excerpts_are_shown_than_there_are()
    {
        Write(0, "The mayor opened the bridge.\n\nRain fell.\n\nRebels opened fire.");
        Assert.Equal(2, Ask(10).Excerpts.Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void A_sentence_that_many_articles_share_is_quoted_once(int articles)
    {
        for (var article = 0; article < articles; article++)
        {
            Write(article, $"The mayor opened the bridge.\n\nStory {article} ends here.");
        }

        Write(articles, "An old bridge fell.");
        var answer = Ask(10);

        Assert.Equal(["An old bridge fell.", "The mayor opened the bridge."], answer.Excerpts.Select(excerpt => excerpt.Text).Order());
    }

    [Fact]
    public void A_sentence_that_another_leans_on_is_quoted_with_it_or_alone_but_not_twice()
    {
        Write(0, "The mayor saw the bridge. He opened the bridge. It was a long bridge. They say the bridge was opened late. Its bridge tolls opened debates.");
        NothingOverlaps(Ask(10).Excerpts);
    }

    [Fact]
    public void Three_sentences_are_quoted_where_they_are_short_and_lean_on_one_another()
    {
        Write(0, "The mayor came. He smiled. He opened the bridge.");
        Assert.Equal("The mayor came. He smiled. He opened the bridge.", Ask(1).Excerpts[0].Text);
    }

    [Fact]
    public void More_than_two_sentences_are_quoted_only_up_to_400_characters()
    {
        var long1 = $"The mayor came {string.Join(' ', Enumerable.Repeat("slowly", 60))}.";
        Write(0, $"{long1} He smiled. He opened the bridge.");
        Assert.Equal("He smiled. He opened the bridge.", Ask(1).Excerpts[0].Text);
    }

    [Fact]
    public void A_long_chain_of_leaning_sentences_is_cut_after_three()
    {
        Write(0, "The mayor came. He ate. He drank. He smiled. He opened the bridge.");
        Assert.Equal("He drank. He smiled. He opened the bridge.", Ask(1).Excerpts[0].Text);
    }

    [Theory]
    [InlineData("The mayor opened the bridge. A crowd filled the bridge that she opened.")]
    [InlineData("A crowd filled the bridge that she opened. The mayor opened the bridge.")]
    public void Neighbours_that_answer_about_as_well_are_quoted_in_one_piece(string paragraph)
    {
        Write(0, paragraph);
        Assert.Equal(paragraph, Assert.Single(Ask(10).Excerpts).Text);
    }

    [Fact]
    public void Sentences_of_two_paragraphs_are_quoted_apart()
    {
        Write(0, "The mayor opened the bridge.\n\nA crowd filled the bridge that she opened.");
        Assert.Equal(2, Ask(10).Excerpts.Count);
    }

    [Fact]
    public void A_neighbour_that_answers_less_well_is_not_quoted_along()
    {
        Write(0, "The mayor opened the bridge. A crowd opened umbrellas.");
        var strict = AnswerModels.Read(name => name is "first-look" or "second-look" ? ["Cover any 9"] : []);

        Assert.Equal("The mayor opened the bridge.", Ask(1, strict).Excerpts[0].Text);
    }

    [Fact]
    public void What_shares_no_word_with_the_question_is_neither_quoted_along_nor_as_well()
    {
        Write(0, "The mayor opened the bridge. Then rain fell. Snow fell too.");
        var flat = AnswerModels.Read(_ => []);

        Assert.Equal("The mayor opened the bridge.", Assert.Single(Ask(null, flat).Excerpts).Text);
    }

    [Fact]
    public void A_neighbour_is_quoted_once_whichever_of_two_sentences_it_would_go_with()
    {
        Write(0, "The mayor opened the bridge. A king opened the bridge. Then nobody opened the bridge.");
        NothingOverlaps(Ask(10).Excerpts);
    }

    [Fact]
    public void Below_the_threshold_nothing_is_quoted_as_an_answer()
    {
        Write(0, "The mayor opened the bridge.");
        using var asked = new Asked(_corpus.Path, new AnswersOptions { RefuseBelow = 0.9999 }, Models);

        Assert.False(asked.Ask(Question).Answered);
        Assert.Equal("The mayor opened the bridge.", Assert.Single(asked.Ask(Question).Nearest).Text);
    }

    private static void NothingOverlaps(IReadOnlyList<Excerpt> excerpts) =>
        Assert.All(excerpts, one => Assert.DoesNotContain(excerpts, other => one.Number < other.Number && IsShared(one.Citation, other.Citation)));

    private static bool IsShared(Citation one, Citation other) => one.Article == other.Article && one.Span.Overlaps(other.Span);

    private void Write(int article, string text) => _corpus.Write($"news/article-{article}.txt", $"Title {article}\n\n{text}");

    private Answer Ask(int? excerpts, AnswerModels? models = null)
    {
        using var asked = new Asked(_corpus.Path, new AnswersOptions { RefuseBelow = 0 }, models ?? Models);
        return asked.Ask(Question, excerpts: excerpts);
    }
}

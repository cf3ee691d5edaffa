using ChatBriefing.Answers;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Quality;

/// <summary>Holds the figures that the engine reaches on the house sets; <see cref="HouseFigures"/> says how to update them.</summary>
public sealed class HouseSetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("shipped")]
    [InlineData("harbour")]
    [InlineData("own-words")]
    [InlineData("newsroom")]
    [InlineData("shipped-talks")]
    [InlineData("harbour-talks")]
    [InlineData("newsroom-talks")]
    public void No_figure_falls(string set)
    {
        var results = HouseSet.Read(set).Ask();
        var reached = HouseFigures.Of(results);
        if (HouseFigures.Writing)
        {
            reached.Write(set);
        }

        var onFile = HouseFigures.OnFile(set);
        var fallen = onFile.Above(reached);
        var wrong = string.Join('\n', results.Select(result => result.Complaint()).OfType<string>());
        output.WriteLine(wrong);
        output.WriteLine(reached.Above(onFile) is { Count: > 0 } risen ? $"Better than figures.json says; update it: {string.Join("; ", risen)}" : "As figures.json says.");
        Assert.True(fallen.Count == 0, $"figures.json says {string.Join("; ", fallen)}. All that went wrong:\n{wrong}");
    }

    [Theory]
    [InlineData("shipped")]
    [InlineData("harbour")]
    [InlineData("own-words")]
    [InlineData("newsroom")]
    [InlineData("shipped-talks")]
    [InlineData("harbour-talks")]
    [InlineData("newsroom-talks")]
    public void The_figures_are_of_as_many_questions_as_there_are(string set)
    {
        Assert.SkipWhen(HouseFigures.Writing, "The figures are being written.");
        Assert.Equal(HouseSet.Read(set).Questions.Count, HouseFigures.OnFile(set).Questions);
    }

    [Theory]
    [InlineData("shipped")]
    [InlineData("harbour")]
    [InlineData("own-words")]
    [InlineData("newsroom")]
    [InlineData("shipped-talks")]
    [InlineData("harbour-talks")]
    [InlineData("newsroom-talks")]
    public void Only_what_the_articles_say_is_expected(string set)
    {
        var questions = HouseSet.Read(set);
        var readings = new CorpusFolder(questions.Corpus).Read(TestContext.Current.CancellationToken).ToArray();
        Assert.Empty(readings.SelectMany(reading => reading.Failures));
        var articles = string.Join('\n', readings.Select(reading => reading.Article?.Text));

        var expected = questions.Questions.SelectMany(question => question.Excerpt.Concat(question.Short).Concat(question.Differs));
        Assert.DoesNotContain(expected, words => !articles.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.All(questions.Questions, question => Assert.Equal(question.Answered, question.Excerpt.Count > 0));
        Assert.Distinct(questions.Questions.Select(question => question.Id));
        Assert.Empty(questions.Questions.Select(question => question.Kind).OfType<string>().Except(Enum.GetNames<QuestionKind>().Select(kind => kind.ToLowerInvariant())));
    }
}

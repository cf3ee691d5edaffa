using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Ranking;
using ChatBriefing.Tests.Answers.Models;

namespace ChatBriefing.Tests.Answers.Ranking;

public sealed class AnswerModelsTests
{
    private static readonly float[] Sentence = [.. Enumerable.Repeat(1f, SentenceFeatures.Count)];

    [Fact]
    public void Each_model_is_read_from_its_own_file()
    {
        var models = AnswerModels.Read(name => name switch
        {
            "first-look" => ["Cover any 1"],
            "second-look" => ["Cover any 2"],
            "second-look-trees" => ["0 leaf 0.5"],
            "confidence" => ["Always any 3"],
            "confidence-trees" => ["0 leaf 0.25"],
            _ => [],
        });

        Assert.Equal(1, models.FirstLook.Score(AnswerType.Name, Sentence));
        Assert.Equal(2.5f, models.SecondLook.Score(AnswerType.Name, Sentence));
        Assert.Equal(3.25f, models.Confidence.Score(AnswerType.Name, [1, .. new float[LinearModel<ConfidenceFeature>.Count - 1]]));
    }

    [Fact]
    public void Every_shipped_line_is_understood() => Assert.NotNull(AnswerModels.Shipped);

    [Fact]
    public void Every_shipped_file_is_asked_for()
    {
        var asked = new List<string>();
        AnswerModels.Read(name =>
        {
            asked.Add(name);
            return [];
        });

        Assert.Equal(WeightFileTests.Files.Select(file => $"{file.Data}"), asked.Select(name => $"{name}.weights.txt").Order(StringComparer.Ordinal));
    }
}

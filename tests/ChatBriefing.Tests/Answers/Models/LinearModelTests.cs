using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Models;

public sealed class LinearModelTests
{
    private static readonly AnswerType[] Types = Enum.GetValues<AnswerType>();
    private static readonly Taste[] Tastes = Enum.GetValues<Taste>();

    // Four digits behind the point are kept in a file.
    private static readonly Gen<float[]> Weights = Gen.Int[-50_000, 50_000].Select(i => i / 10_000f).Array[Tastes.Length];

    private enum Taste
    {
        Sweet,
        Sour,
        Salty,
    }

    [Fact]
    public void The_lines_of_a_model_are_read_back() =>
        Gen.Select(Weights, Gen.Dictionary(Gen.Int[0, Types.Length - 1].Select(i => Types[i]), Weights)[0, 4], Weights).Sample((common, byType, features) =>
        {
            var model = new LinearModel<Taste>(common, byType);
            var lines = Tastes.Select(taste => LinearModel<Taste>.Line(taste, null, common[(int)taste]))
                .Concat(byType.SelectMany(pair => Tastes.Select(taste => LinearModel<Taste>.Line(taste, pair.Key, pair.Value[(int)taste]))));
            var read = LinearModel<Taste>.Read(lines.Reverse());
            Assert.All(Types, type => Assert.Equal(model.Score(type, features), read.Score(type, features), 1e-3));
        });

    [Fact]
    public void A_type_of_answer_adds_to_the_weights_for_all()
    {
        var model = LinearModel<Taste>.Read(["Sour any 2", "Sour Date 0.5", "Salty Date -1"]);

        Assert.Equal(2, model.Score(AnswerType.Place, [1, 1, 1]));
        Assert.Equal(1.5f, model.Score(AnswerType.Date, [1, 1, 1]));
        Assert.Equal(5, model.Score(AnswerType.Date, [9, 2, 0]));
    }

    [Fact]
    public void A_model_without_lines_says_nothing() => Assert.Equal(0, LinearModel<Taste>.Read([]).Score(AnswerType.Name, [1, 2, 3]));

    [Theory]
    [InlineData("Bitter any 1", "Bitter")]
    [InlineData("Sweet Colour 1", "Colour")]
    public void A_word_that_means_nothing_is_named(string line, string word) =>
        Assert.Contains(word, Assert.Throws<ArgumentException>(() => LinearModel<Taste>.Read([line])).Message, StringComparison.Ordinal);
}

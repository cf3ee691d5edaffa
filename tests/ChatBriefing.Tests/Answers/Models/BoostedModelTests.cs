using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Tests.Answers.Models;

public sealed class BoostedModelTests
{
    private enum Taste
    {
        Sweet,
        Sour,
    }

    [Fact]
    public void Trees_add_to_the_weighted_sum() =>
        Assert.Equal(12, BoostedModel<Taste>.Read(["Sweet any 2"], ["0 Sour 0 1 2", "1 leaf 5", "2 leaf 10"]).Score(AnswerType.Name, [1, 1]));

    [Fact]
    public void Trees_see_the_type_of_answer()
    {
        var model = BoostedModel<Taste>.Read([], ["0 AnswerType.Date 0.5 1 2", "1 leaf 1", "2 leaf 7"]);

        Assert.All(Enum.GetValues<AnswerType>(), type => Assert.Equal(type == AnswerType.Date ? 7 : 1, model.Score(type, [9, 9])));
    }

    [Fact]
    public void What_trees_see_has_a_name_each()
    {
        var seen = new float[BoostedModel<Taste>.Seen.Count];
        BoostedModel<Taste>.Write(AnswerType.Place, [0.25f, 0.5f], seen);

        Assert.Equal(["Sweet", "Sour", "AnswerType.Place"], BoostedModel<Taste>.Seen.Where((_, i) => seen[i] != 0));
        Assert.Equal([0.25f, 0.5f, 1], seen.Where(value => value != 0));
    }
}

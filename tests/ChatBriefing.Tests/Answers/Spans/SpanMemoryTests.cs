using ChatBriefing.Answers;
using ChatBriefing.Answers.Spans;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanMemoryTests
{
    [Fact]
    public void What_is_remembered_weighs_what_the_model_says_however_often_it_comes_and_whatever_came_between() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[-1, 2], Gen.ULong[0, 40], Gen.ULong[0, 200]).Array[1, 400].Sample(drawn =>
        {
            SpanFeature[] features = [.. drawn.Select(one => new SpanFeature((SpanTemplate)one.Item1, one.Item2, one.Item3, one.Item4))];
            var model = new SpanModel([.. features.Where((_, i) => i % 3 == 0).Distinct().Select((feature, i) => (feature.Key, 1f + i))]);
            var memory = new SpanMemory(model);
            var sum = features.Sum(model.Weight);

            Assert.Equal(sum, memory.Score(features));
            Assert.Equal(sum, memory.Score(features));
            Assert.All(features, feature => Assert.Equal(model.Weight(feature), memory.Score([feature])));
        });

    [Fact]
    public void Nothing_is_known_before_it_was_asked_for()
    {
        SpanFeature first = new(default, (int)default(QuestionKind), 0, 0);
        Assert.Equal(2.5f, new SpanMemory(new SpanModel([(first.Key, 2.5f)])).Score([first]));
        Assert.Equal(0, new SpanMemory(new SpanModel([])).Score([]));
    }
}

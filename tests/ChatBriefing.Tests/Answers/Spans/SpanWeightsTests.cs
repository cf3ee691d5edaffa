using ChatBriefing.Answers;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Index;
using CsCheck;

namespace ChatBriefing.Tests.Answers.Spans;

public sealed class SpanWeightsTests
{
    // 90, 91 and 99 stand for what is beside the first and the last word; 200 and more for the looks of numbers.
    private static readonly Gen<ulong> Tag = Gen.OneOf(One<WordTag>(), Among(90ul, 91ul));
    private static readonly Gen<ulong> Gap = Gen.OneOf(One<WordGap>(), Gen.Const(99ul));
    private static readonly Gen<ulong> Class = One<WordClass>();
    private static readonly Gen<ulong> Listed = Gen.OneOf(Class.Where(value => value > 0), Among(204ul, 205ul, 206ul));

    private static readonly Dictionary<ulong, string> Words =
        new[] { "president", "-ing", "été", "3.5", "u.s", "a+b", "any", "#" }.ToDictionary(word => TermHash.Of(word));

    private static readonly Gen<int> Context = Gen.OneOf(
        Gen.Const(SpanFeature.Any),
        One<QuestionKind>().Select(kind => (int)kind),
        Gen.Select(One<QuestionStructure>(), Class).Select((structure, sort) => SpanFeature.Grains + new QuestionPattern((QuestionStructure)structure, -1, (WordClass)sort, -1).Grain));

    private static readonly Gen<SpanFeature> Features = One<SpanTemplate>().SelectMany(template =>
    {
        var (a, b) = SpanSlots.Of((SpanTemplate)template);
        return Gen.Select(Context, Value(a), Value(b)).Select((context, one, other) => new SpanFeature((SpanTemplate)template, context, one, other));
    });

    [Fact]
    public void A_line_is_read_back() =>
        Gen.Select(Features, Gen.Int[-9_999, 9_999]).Sample((feature, thousandths) =>
        {
            var (read, weight) = SpanWeights.Parse(SpanWeights.Line(feature, thousandths / 1_000f, hash => Words[hash]));
            Assert.Equal(feature, read);
            Assert.Equal(feature.Key, read.Key);
            Assert.Equal(thousandths / 1_000f, weight);
        });

    [Fact]
    public void A_model_knows_the_weights_that_it_was_given_and_no_others()
    {
        var model = SpanWeights.Read(["LeftWord any president 0 0.5", "Length Who 2 0 1.25", "Tags WhatNoun+Country Determiner+Name 0 -3"]);
        var grain = SpanFeature.Grains + new QuestionPattern(QuestionStructure.WhatNoun, 1, WordClass.Country, 2).Grain;
        SpanFeature left = new(SpanTemplate.LeftWord, SpanFeature.Any, TermHash.Of("president"), 0);
        SpanFeature length = new(SpanTemplate.Length, (int)QuestionKind.Who, 2, 0);
        SpanFeature tags = new(SpanTemplate.Tags, grain, ((ulong)(WordTag.Determiner + 1) << 8) | (ulong)(WordTag.Name + 1), 0);

        Assert.Equal((0.5f, 1.25f, -3f), (model.Weight(left), model.Weight(length), model.Weight(tags)));
        Assert.Equal((0f, 0f), (model.Weight(length with { A = 3 }), model.Weight(length with { Context = (int)QuestionKind.When })));
    }

    [Theory]
    [InlineData("Colour any 1 0 1", "Colour")]
    [InlineData("Length Whither 1 0 1", "Whither")]
    [InlineData("LeftTags any Noun Nown 1", "Nown")]
    public void A_word_that_means_nothing_is_named(string line, string word) =>
        Assert.Contains(word, Assert.Throws<ArgumentException>(() => SpanWeights.Read([line])).Message, StringComparison.Ordinal);

    private static Gen<ulong> Value(SpanSlot slot) => slot switch
    {
        SpanSlot.Word => Gen.OneOf(Gen.Const(0ul), Among([.. Words.Keys])),
        SpanSlot.Tag => Tag,
        SpanSlot.Class => Class,
        SpanSlot.Gap => Gap,
        SpanSlot.Tags => One<WordTag>().Select(tag => tag + 1).Array[0, 7].Select(Several),
        SpanSlot.Classes => Listed.Array[0, 7].Select(Several),
        _ => Gen.ULong,
    };

    private static ulong Several(ulong[] parts) => parts.Aggregate(0ul, (value, part) => (value << 8) | part);

    private static Gen<ulong> Among(params ulong[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<ulong> One<T>()
        where T : struct, Enum => Among([.. Enum.GetValues<T>().Select(value => Convert.ToUInt64(value))]);
}

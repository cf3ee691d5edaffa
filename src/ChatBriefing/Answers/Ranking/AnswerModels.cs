using ChatBriefing.Answers.Models;
using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Answers.Ranking;

/// <summary>The fitted models that the engine decides by.</summary>
/// <param name="Rarity">Tells how rare common words are at large.</param>
/// <param name="FirstLook">Orders sentences by their words.</param>
/// <param name="Spans">Weighs the spans of a sentence.</param>
/// <param name="Judge">Compares the best spans of a sentence.</param>
/// <param name="SecondLook">Orders the best sentences by their words and spans.</param>
/// <param name="Confidence">Tells how likely it is that the best sentence answers.</param>
internal sealed record AnswerModels(
    WordRarity Rarity, LinearModel<SentenceFeature> FirstLook, SpanModel Spans, SpanJudge Judge, BoostedModel<SentenceFeature> SecondLook, BoostedModel<ConfidenceFeature> Confidence)
{
    private static readonly Lazy<AnswerModels> Fitted = new(() => Read(WeightFile.Shipped));

    /// <summary>The models that ship with the product, read once.</summary>
    public static AnswerModels Shipped => Fitted.Value;

    /// <summary>The models in the weight files.</summary>
    /// <param name="lines">Gives the lines of a file by its name: <c>word-rarity</c>, <c>first-look</c>, <c>spans</c>, <c>span-trees</c>, <c>second-look</c>, <c>confidence</c>, and with <c>-trees</c> the trees on top of the last two.</param>
    public static AnswerModels Read(Func<string, IEnumerable<string>> lines) => new(
        WordRarity.Read(lines("word-rarity")),
        LinearModel<SentenceFeature>.Read(lines("first-look")),
        SpanWeights.Read(lines("spans")),
        SpanJudge.Read(lines("span-trees")),
        BoostedModel<SentenceFeature>.Read(lines("second-look"), lines("second-look-trees")),
        BoostedModel<ConfidenceFeature>.Read(lines("confidence"), lines("confidence-trees")));
}

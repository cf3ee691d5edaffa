using ChatBriefing.Answers.Ranking;
using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Answers.Models;

/// <summary>The fitted models that the engine decides by.</summary>
/// <param name="FirstLook">Orders sentences by their words.</param>
/// <param name="Spans">Weighs the spans of a sentence.</param>
/// <param name="SecondLook">Orders the best sentences by their words and spans.</param>
/// <param name="Confidence">Tells how likely it is that the best sentence answers.</param>
internal sealed record AnswerModels(
    LinearModel<SentenceFeature> FirstLook, SpanModel Spans, LinearModel<SentenceFeature> SecondLook, LinearModel<ConfidenceFeature> Confidence)
{
    private static readonly Lazy<AnswerModels> Fitted = new(() => new AnswerModels(
        LinearModel<SentenceFeature>.Read(WeightFile.Shipped("first-look")),
        SpanWeights.Read(WeightFile.Shipped("spans")),
        LinearModel<SentenceFeature>.Read(WeightFile.Shipped("second-look")),
        LinearModel<ConfidenceFeature>.Read(WeightFile.Shipped("confidence"))));

    /// <summary>The models that ship with the product, read once.</summary>
    public static AnswerModels Shipped => Fitted.Value;
}

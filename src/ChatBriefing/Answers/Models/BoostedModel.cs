using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Models;

/// <summary>A weighted sum with trees on top, which see the type of answer beside the features.</summary>
/// <typeparam name="TFeature">The features, numbered from 0.</typeparam>
internal sealed class BoostedModel<TFeature>(LinearModel<TFeature> sum, TreeModel trees)
    where TFeature : struct, Enum
{
    private static readonly int Types = Enum.GetValues<AnswerType>().Length;

    /// <summary>Names of what the trees see: the features, then each type of answer.</summary>
    public static IReadOnlyList<string> Seen { get; } = [.. Enum.GetNames<TFeature>(), .. Enum.GetNames<AnswerType>().Select(type => $"{nameof(AnswerType)}.{type}")];

    /// <summary>The weighted sum and what the trees add.</summary>
    public float Score(AnswerType type, ReadOnlySpan<float> features)
    {
        Span<float> seen = stackalloc float[features.Length + Types];
        Write(type, features, seen);
        return sum.Score(type, features) + trees.Score(seen);
    }

    /// <summary>Writes what the trees see.</summary>
    public static void Write(AnswerType type, ReadOnlySpan<float> features, Span<float> seen)
    {
        features.CopyTo(seen);
        seen[features.Length..].Clear();
        seen[features.Length + (int)type] = 1;
    }

    /// <summary>The model of two files.</summary>
    /// <param name="weights">Lines of the weighted sum.</param>
    /// <param name="trees">Lines of the trees.</param>
    public static BoostedModel<TFeature> Read(IEnumerable<string> weights, IEnumerable<string> trees) =>
        new(LinearModel<TFeature>.Read(weights), TreeModel.Read(trees, Seen));
}

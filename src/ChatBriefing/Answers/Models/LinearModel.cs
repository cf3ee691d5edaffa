using System.Globalization;
using ChatBriefing.Answers.Questions;

namespace ChatBriefing.Answers.Models;

/// <summary>A weighted sum of features: some weights for all questions, and some more for each type of answer.</summary>
/// <typeparam name="TFeature">The features, numbered from 0.</typeparam>
internal sealed class LinearModel<TFeature>
    where TFeature : struct, Enum
{
    private const string Any = "any";
    private readonly float[][] _weights;

    /// <summary>The model with these weights.</summary>
    /// <param name="common">For each feature its weight for every question.</param>
    /// <param name="byType">For each type of answer what is added to them.</param>
    public LinearModel(float[] common, IReadOnlyDictionary<AnswerType, float[]> byType) =>
        _weights = [.. Enum.GetValues<AnswerType>().Select(type => byType.TryGetValue(type, out var added) ? [.. common.Zip(added, (a, b) => a + b)] : common)];

    /// <summary>Number of features.</summary>
    public static int Count { get; } = Enum.GetValues<TFeature>().Length;

    /// <summary>The weighted sum of the features.</summary>
    public float Score(AnswerType type, ReadOnlySpan<float> features)
    {
        var (weights, sum) = (_weights[(int)type], 0f);
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }

    /// <summary>The model in these lines, each a feature, a type of answer or <c>any</c>, and a weight; what they leave out weighs nothing.</summary>
    public static LinearModel<TFeature> Read(IEnumerable<string> lines)
    {
        var (common, byType) = (new float[Count], new Dictionary<AnswerType, float[]>());
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            var weights = words[1] == Any ? common : ByType(byType, Enum.Parse<AnswerType>(words[1]));
            weights[Convert.ToInt32(Enum.Parse<TFeature>(words[0]), CultureInfo.InvariantCulture)] = float.Parse(words[2], CultureInfo.InvariantCulture);
        }

        return new LinearModel<TFeature>(common, byType);
    }

    /// <summary>One line for a weight; <paramref name="type"/> is <see langword="null"/> for all types.</summary>
    public static string Line(TFeature feature, AnswerType? type, float weight) =>
        string.Create(CultureInfo.InvariantCulture, $"{feature} {type?.ToString() ?? Any} {weight:0.####}");

    private static float[] ByType(Dictionary<AnswerType, float[]> byType, AnswerType type) =>
        byType.TryGetValue(type, out var weights) ? weights : byType[type] = new float[Count];
}

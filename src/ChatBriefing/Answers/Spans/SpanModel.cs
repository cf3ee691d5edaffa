using System.Collections.Frozen;

namespace ChatBriefing.Answers.Spans;

/// <summary>The fitted weights of what is seen of a span; what is not listed weighs nothing.</summary>
internal sealed class SpanModel(FrozenDictionary<ulong, float> weights)
{
    /// <summary>The sum of the weights of what was found.</summary>
    public float Score(ReadOnlySpan<SpanFeature> found)
    {
        var sum = 0f;
        foreach (var feature in found)
        {
            sum += weights.TryGetValue(feature.Key, out var weight) ? weight : 0;
        }

        return sum;
    }
}

using System.Numerics;

namespace ChatBriefing.Answers.Spans;

/// <summary>The fitted weights of what is seen of a span; what is not listed weighs nothing.</summary>
/// <remarks>A hash table with open addressing, for it is asked many thousand times for each question. Safe for use by several threads at once.</remarks>
internal sealed class SpanModel
{
    private readonly ulong[] _keys;
    private readonly float[] _weights;
    private readonly int _mask;

    /// <summary>The model of these weights.</summary>
    public SpanModel(IReadOnlyCollection<(ulong Key, float Weight)> weights)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, weights.Count * 3));
        (_keys, _weights, _mask) = (new ulong[size], new float[size], size - 1);
        foreach (var (key, weight) in weights)
        {
            var at = (int)key & _mask;
            while (_keys[at] != 0 && _keys[at] != key)
            {
                at = (at + 1) & _mask;
            }

            (_keys[at], _weights[at]) = (key, weight);
        }
    }

    /// <summary>The weight of a feature; 0 for one that is not listed.</summary>
    public float Weight(SpanFeature feature)
    {
        var key = feature.Key;
        for (var at = (int)key & _mask; ; at = (at + 1) & _mask)
        {
            if (_keys[at] == key)
            {
                return _weights[at];
            }

            if (_keys[at] == 0)
            {
                return 0;
            }
        }
    }
}

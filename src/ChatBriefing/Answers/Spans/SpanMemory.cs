namespace ChatBriefing.Answers.Spans;

/// <summary>Remembers what the features of one question's spans weigh, since most of them come back in span after span and the table of all weights is large.</summary>
/// <remarks>A feature may take the place of another; nothing but time is lost by that. For one thread.</remarks>
internal sealed class SpanMemory(SpanModel model)
{
    private const int Bits = 11;
    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>The sum of the weights of what was found.</summary>
    public float Score(ReadOnlySpan<SpanFeature> found)
    {
        var sum = 0f;
        foreach (ref readonly var feature in found)
        {
            ref var entry = ref _entries[feature.Slot(Bits)];
            if (!entry.IsTaken || entry.Feature != feature)
            {
                entry = new Entry(feature, model.Weight(feature), true);
            }

            sum += entry.Weight;
        }

        return sum;
    }

    private readonly record struct Entry(SpanFeature Feature, float Weight, bool IsTaken);
}

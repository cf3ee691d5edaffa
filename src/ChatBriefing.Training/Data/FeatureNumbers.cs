using System.Runtime.InteropServices;
using ChatBriefing.Answers.Spans;

namespace ChatBriefing.Training.Data;

/// <summary>Numbers the span features that are worth fitting: those seen often enough in marked spans.</summary>
/// <param name="without">Names of templates that are left out.</param>
internal sealed class FeatureNumbers(IReadOnlySet<string> without)
{
    private readonly bool[] _leftOut = [.. Enum.GetValues<SpanTemplate>().Select(template => without.Contains(template.ToString()))];
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<SpanFeature> _features = [];

    /// <summary>The numbered features.</summary>
    public IReadOnlyList<SpanFeature> All => _features;

    /// <summary>Counts the features of a marked span.</summary>
    public void Count(ReadOnlySpan<SpanFeature> found)
    {
        foreach (var feature in found)
        {
            if (!_leftOut[(int)feature.Template])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature.Key, out _)++;
            }
        }
    }

    /// <summary>Numbers what was counted at least <paramref name="least"/> times, as it is met.</summary>
    public int[] Of(ReadOnlySpan<SpanFeature> found, int least)
    {
        var (numbers, count) = (new int[found.Length], 0);
        foreach (var feature in found)
        {
            var key = feature.Key;
            if (_counts.TryGetValue(key, out var seen) && seen >= least)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var known);
                if (!known)
                {
                    number = _features.Count;
                    _features.Add(feature);
                }

                numbers[count++] = number;
            }
        }

        return numbers[..count];
    }
}

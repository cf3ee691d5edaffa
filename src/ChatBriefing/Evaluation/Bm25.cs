using System.Runtime.InteropServices;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>BM25 (Robertson et al., k1 0.9, b 0.4, with the inverse document frequency of Lucene, which is never below 0) of words in some texts.</summary>
/// <remarks>Never changes once made; safe for use by several threads at once.</remarks>
internal sealed class Bm25
{
    private readonly Dictionary<string, List<(int Text, float Weight)>> _postings = new(StringComparer.Ordinal);
    private readonly int _texts;

    /// <param name="texts">The words of each text, as they are to be found.</param>
    public Bm25(IReadOnlyList<IReadOnlyCollection<string>> texts)
    {
        _texts = texts.Count;
        var average = texts.Select(text => text.Count).DefaultIfEmpty().Average();
        for (var i = 0; i < texts.Count; i++)
        {
            var norm = ExactLengthSimilarity.K1Value * (1 - ExactLengthSimilarity.BValue + (ExactLengthSimilarity.BValue * texts[i].Count / average));
            foreach (var (word, count) in texts[i].CountBy(word => word))
            {
                ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, word, out _);
                (posting ??= []).Add((i, (float)(count * (1 + ExactLengthSimilarity.K1Value) / (count + norm))));
            }
        }
    }

    /// <summary>Inverse document frequency of a word; for a word in no text, that of a word in one.</summary>
    public float Rarity(string word)
    {
        var texts = _postings.TryGetValue(word, out var posting) ? posting.Count : 1;
        return (float)Math.Log(1 + ((_texts - texts + 0.5) / (texts + 0.5)));
    }

    /// <summary>The score of each text.</summary>
    /// <param name="words">The words searched for; one that is given twice counts twice.</param>
    public float[] Scores(IEnumerable<string> words)
    {
        var scores = new float[_texts];
        foreach (var word in words.Where(_postings.ContainsKey))
        {
            var rarity = Rarity(word);
            foreach (var (text, weight) in _postings[word])
            {
                scores[text] += rarity * weight;
            }
        }

        return scores;
    }
}

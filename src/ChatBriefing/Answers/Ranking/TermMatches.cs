using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>How well each term of one question stands in each sentence looked at, remembered because neighbours are asked for again and again.</summary>
/// <remarks>For one question and one thread.</remarks>
internal sealed class TermMatches(IReadOnlyList<QuestionTerm> terms, PassageReader passages)
{
    private readonly Dictionary<int, float[]> _levels = [];

    /// <summary>One level per term, from 0 to 1; not to be changed.</summary>
    public float[] In(int doc)
    {
        if (!_levels.TryGetValue(doc, out var levels))
        {
            levels = new float[terms.Count];
            TermMatcher.Match(terms, passages.At(doc).Tokens, levels);
            _levels.Add(doc, levels);
        }

        return levels;
    }
}

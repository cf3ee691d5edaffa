using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Matching;

/// <summary>How one question's terms stand in each sentence looked at, remembered because neighbours are asked for again and again.</summary>
/// <remarks>For one question and one thread.</remarks>
internal sealed class TermMatches(IReadOnlyList<QuestionTerm> terms, PassageReader passages)
{
    private readonly Dictionary<int, SentenceMatch> _matches = [];

    /// <summary>The match of document <paramref name="doc"/>; not to be changed.</summary>
    public SentenceMatch In(int doc)
    {
        if (!_matches.TryGetValue(doc, out var match))
        {
            match = new SentenceMatch(terms, passages.At(doc).Tokens);
            _matches.Add(doc, match);
        }

        return match;
    }
}

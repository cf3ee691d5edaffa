using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Searches the index for the sentences that may answer.</summary>
internal static class CandidateSearch
{
    /// <summary>How many sentences are taken from the index.</summary>
    public const int Most = 120;

    // How much a word counts beside a plain word of the question: synonyms bring in what is said in other words, and must not outweigh the words themselves.
    private const float OfContext = 0.3f;
    private const float OfCue = 0.5f;
    private const float OfAlias = 0.8f;
    private const float OfSynonym = 0.2f;
    private const float OfSpelledOut = 0.6f;

    // Stems of "source" and "original": a line like "Original source: www.example.org" has no other word of "Where does this come from?".
    private static readonly QueryTerm[] OfOrigin = [new("sourc", 2), new("origin", 1)];

    /// <summary>What is searched for: the question's terms, with synonyms and spelled-out names for less.</summary>
    public static List<QueryTerm> Query(Question question)
    {
        var query = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var term in question.Terms)
        {
            query[term.Term] = term.IsContext ? OfContext : term.IsCue ? OfCue : 1;
            foreach (var other in term.Aliases)
            {
                query.TryAdd(other, OfAlias * query[term.Term]);
            }

            foreach (var other in term.Related)
            {
                query.TryAdd(other, term.CorrectedTo == other ? OfAlias : OfSynonym);
            }

            foreach (var word in term.SpelledOutWords)
            {
                query.TryAdd(word, OfSpelledOut);
            }
        }

        if (question.Type == AnswerType.Origin)
        {
            foreach (var (word, weight) in OfOrigin)
            {
                query[word] = weight;
            }
        }

        return [.. query.Select(pair => new QueryTerm(pair.Key, pair.Value))];
    }
}

using ChatBriefing.Answers.Questions;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Searches the index for the sentences that may answer.</summary>
internal static class CandidateSearch
{
    /// <summary>How many sentences are taken from the index.</summary>
    public const int Most = 120;

    /// <summary>What is searched for: the question's terms, with synonyms and spelled-out names for less.</summary>
    public static List<QueryTerm> Query(Question question)
    {
        var query = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var term in question.Terms)
        {
            query[term.Term] = term.IsContext ? 0.3f : term.IsCue ? 0.5f : 1;
            foreach (var other in term.Aliases)
            {
                query.TryAdd(other, 0.8f * query[term.Term]);
            }

            foreach (var other in term.Related)
            {
                query.TryAdd(other, term.CorrectedTo == other ? 0.8f : 0.2f);
            }

            foreach (var word in term.SpelledOutWords)
            {
                query.TryAdd(word, 0.6f);
            }
        }

        if (question.Type == AnswerType.Origin)
        {
            query["sourc"] = 2;
            query["origin"] = 1;
        }

        return [.. query.Select(pair => new QueryTerm(pair.Key, pair.Value))];
    }
}

using ChatBriefing.Answers.Questions;
using ChatBriefing.Answers.Spans;
using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Orders the sentences that a search found by how well they answer, in two looks: words first, then spans among the best.</summary>
internal static class PassageRanker
{
    private const int Searched = 120;
    private const int LookedAtClosely = 32;

    /// <summary>The best sentences for the question, best first.</summary>
    public static List<Candidate> Rank(Question question, ArticleIndex index, PassageReader passages) =>
        Rank(question, index.Search(Query(question), Searched), passages);

    /// <summary>The best of the sentences from document <paramref name="first"/> up to <paramref name="end"/> (excluded), whether they share a word with the question or not.</summary>
    public static List<Candidate> RankAmong(Question question, ArticleIndex index, PassageReader passages, int first, int end) =>
        Rank(question, index.SearchAmong(Query(question), first, end), passages);

    private static List<Candidate> Rank(Question question, Hit[] hits, PassageReader passages)
    {
        var ranked = new List<Candidate>(hits.Length);
        var matches = new TermMatches(question.Terms, passages);
        foreach (var hit in hits)
        {
            var passage = passages.At(hit.Doc);
            if ((passage.Role == ParagraphRole.SourceLine) == (question.Type == AnswerType.Origin))
            {
                var candidate = new Candidate(passage, hit.Score, hit.Score / Math.Max(hits[0].Score, float.Epsilon), question.Terms.Count);
                Surroundings.Match(candidate, matches, passages);
                ranked.Add(Weigh(question, candidate));
            }
        }

        ranked.Sort(ByScore);
        ranked.RemoveRange(Math.Min(ranked.Count, LookedAtClosely), Math.Max(0, ranked.Count - LookedAtClosely));
        foreach (var candidate in ranked)
        {
            LookClosely(question, candidate, passages);
        }

        ranked.Sort(ByScore);
        return ranked;
    }

    private static List<QueryTerm> Query(Question question)
    {
        var query = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var term in question.Terms)
        {
            query[term.Term] = term.IsCue ? 0.5f : 1;
            foreach (var other in term.Related)
            {
                query.TryAdd(other, term.CorrectedTo == other ? 0.8f : 0.4f);
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

    private static Candidate Weigh(Question question, Candidate candidate)
    {
        var passage = candidate.Passage;
        var (total, own, wide) = (0f, 0f, 0f);
        var (names, namesFound) = (0, 0f);
        for (var t = 0; t < question.Terms.Count; t++)
        {
            var term = question.Terms[t];
            var weight = term.Rarity * (term.IsCue ? 0.15f : 1);
            total += weight;
            own += weight * candidate.Own[t];
            wide += weight * candidate.Around[t];
            names += term.IsName ? 1 : 0;
            namesFound += term.IsName ? candidate.Around[t] : 0;
        }

        candidate.Cover = total > 0 ? own / total : 0;
        candidate.WideCover = total > 0 ? wide / total : 0;
        candidate.NameCover = names > 0 ? namesFound / names : 1;
        candidate.Score = (3f * candidate.Cover) + (2.2f * candidate.WideCover) + (1.4f * candidate.RelativeScore) + (0.8f * PairShare(question, passage)) - (passage.Tokens.Length < 5 ? 0.4f : 0);
        return candidate;
    }

    private static void LookClosely(Question question, Candidate candidate, PassageReader passages)
    {
        candidate.Text = passages.Text(candidate.Passage.Doc);
        var found = SpanFinder.Find(question, candidate);
        candidate.Span = found?.Span;
        candidate.SpanScore = found?.Score ?? 0;
        candidate.Score += TypeScore(question, candidate) + (0.15f * Math.Min(candidate.SpanScore, 4));
        if (candidate.Text.EndsWith('?'))
        {
            candidate.Score -= 1.6f;
        }
    }

    private static float TypeScore(Question question, Candidate candidate) => question.Type switch
    {
        AnswerType.Date or AnswerType.Number or AnswerType.Amount => candidate.Span is null ? -1f : 1f,
        AnswerType.Name or AnswerType.Place => candidate.Span is null ? -0.6f : 0.6f,
        AnswerType.Description or AnswerType.Several => candidate.Span is null ? 0 : 1.2f,
        AnswerType.Clause when question.Kind == QuestionKind.Why => CauseCues.In(candidate.Text) ? 1.2f : 0,
        _ => candidate.Span is null ? 0 : 0.3f,
    };

    private static float PairShare(Question question, Passage passage)
    {
        if (question.Pairs.Count == 0)
        {
            return 0;
        }

        var found = 0;
        foreach (var (first, second) in question.Pairs)
        {
            for (var i = 1; i < passage.Tokens.Length; i++)
            {
                if (passage.Tokens[i].Term == question.Terms[second].Hash && passage.Tokens[i - 1].Term == question.Terms[first].Hash)
                {
                    found++;
                    break;
                }
            }
        }

        return (float)found / question.Pairs.Count;
    }

    private static int ByScore(Candidate a, Candidate b) =>
        b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Passage.Doc.CompareTo(b.Passage.Doc);
}

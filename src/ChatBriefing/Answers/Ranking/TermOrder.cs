using ChatBriefing.Index;

namespace ChatBriefing.Answers.Ranking;

/// <summary>Looks at the order and closeness of a question's terms in a sentence.</summary>
internal static class TermOrder
{
    private const int Near = 5;

    /// <summary>Shares of the question's neighbouring terms that are neighbours here, and that at least stand near each other in the same order.</summary>
    public static (float Adjacent, float Near) Pairs(IReadOnlyList<(int First, int Second)> pairs, sbyte[] termAt)
    {
        var (adjacent, near) = (0, 0);
        foreach (var (first, second) in pairs)
        {
            var distance = Distance(termAt, first, second);
            adjacent += distance == 1 ? 1 : 0;
            near += distance <= Near ? 1 : 0;
        }

        return pairs.Count == 0 ? (0, 0) : ((float)adjacent / pairs.Count, (float)near / pairs.Count);
    }

    /// <summary>Share of content words that stand for a term, and how few other words stand between the first and the last of them.</summary>
    public static (float Density, float Closeness) Density(Token[] tokens, sbyte[] termAt)
    {
        var (content, matched, first, last) = (0, 0, -1, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            content += tokens[i].IsContent ? 1 : 0;
            if (termAt[i] >= 0)
            {
                matched++;
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return matched == 0 ? (0, 0) : ((float)matched / Math.Max(content, matched), (float)matched / (last - first + 1));
    }

    private static int Distance(sbyte[] termAt, int first, int second)
    {
        var (last, best) = (-1, int.MaxValue);
        for (var i = 0; i < termAt.Length; i++)
        {
            if (termAt[i] == second && last >= 0)
            {
                best = Math.Min(best, i - last);
            }

            last = termAt[i] == first ? i : last;
        }

        return best;
    }
}

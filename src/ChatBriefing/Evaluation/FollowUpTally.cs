using ChatBriefing.Corpus;
using ChatBriefing.Index;

namespace ChatBriefing.Evaluation;

/// <summary>Compares readings with rewrites, word by word.</summary>
internal sealed class FollowUpTally(TextAnalyzer analyzer)
{
    private readonly List<double> _recalls = [];
    private int _new;
    private int _recovered;
    private int _added;
    private int _right;
    private int _alone;
    private int _spoiled;

    /// <summary>Questions whose rewrite has new words.</summary>
    public int Leaning => _recalls.Count;

    /// <summary>Questions whose rewrite has none.</summary>
    public int StandingAlone => _alone;

    /// <summary>What it comes to.</summary>
    public FollowUpScore Score => new(_recalls.DefaultIfEmpty().Average(), Share(_recovered, _new), Share(_right, _added), Share(_spoiled, _alone));

    /// <summary>Counts one reading.</summary>
    public void Add(RewrittenQuestion question, string reading)
    {
        var (asked, rewrite) = (Words(question.Text), Words(question.Rewrite));
        var (missing, added) = (rewrite.Except(asked).ToArray(), Words(reading).Except(asked).ToArray());
        _added += added.Length;
        _right += added.Count(rewrite.Contains);
        if (missing.Length == 0)
        {
            _alone++;
            _spoiled += added.Length > 0 ? 1 : 0;
            return;
        }

        var recovered = missing.Count(added.Contains);
        _recalls.Add(Share(recovered, missing.Length));
        _new += missing.Length;
        _recovered += recovered;
    }

    private HashSet<string> Words(string text)
    {
        var words = analyzer.Analyze(text, Language.English);
        return [.. words.Terms.Where((_, i) => words.Tokens[i].IsContent)];
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

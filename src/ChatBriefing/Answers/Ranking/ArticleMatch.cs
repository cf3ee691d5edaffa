namespace ChatBriefing.Answers.Ranking;

/// <summary>How a question's terms stand in the title of an article and in all its candidates together.</summary>
/// <param name="terms">Number of terms.</param>
/// <param name="title">How well each stands in the title; <see langword="null"/> when there is none.</param>
internal sealed class ArticleMatch(int terms, float[]? title)
{
    /// <summary>For each term how well it stands in the title.</summary>
    public float[]? Title { get; } = title;

    /// <summary>For each term how well it stands in the best of the article's candidates for it.</summary>
    public float[] Levels { get; } = new float[terms];

    /// <summary>Score of the article's best paragraph.</summary>
    public float Score { get; private set; }

    /// <summary>Takes a candidate of the article in.</summary>
    public void Add(float[] levels, float paragraphScore)
    {
        Score = Math.Max(Score, paragraphScore);
        for (var t = 0; t < levels.Length; t++)
        {
            Levels[t] = Math.Max(Levels[t], levels[t]);
        }
    }
}

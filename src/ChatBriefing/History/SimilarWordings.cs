namespace ChatBriefing.History;

/// <summary>Puts questions in similar words together.</summary>
internal static class SimilarWordings
{
    private const double Near = 0.6;

    /// <summary>The groups, the most asked first. Each wording joins the first of the more frequent ones that it shares three words in five with.</summary>
    /// <param name="questions">Each wording's questions together, the most frequent wording first.</param>
    public static IReadOnlyList<UnansweredGroup> Group(IEnumerable<IReadOnlyList<UnansweredQuestion>> questions)
    {
        var groups = new List<(HashSet<string> Words, List<UnansweredQuestion> Questions)>();
        foreach (var wording in questions)
        {
            var words = wording[0].Wording.Split(' ').ToHashSet(StringComparer.Ordinal);
            var near = groups.FindIndex(group => Likeness(group.Words, words) >= Near);
            if (near < 0)
            {
                groups.Add((words, [.. wording]));
            }
            else
            {
                groups[near].Questions.AddRange(wording);
            }
        }

        return [.. groups.Select(group => new UnansweredGroup(group.Questions)).OrderByDescending(group => group.Count).ThenByDescending(group => group.LastAsked)];
    }

    /// <summary>The share of the words of both that both have (Jaccard).</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }
}

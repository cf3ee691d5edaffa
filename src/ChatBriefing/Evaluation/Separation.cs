namespace ChatBriefing.Evaluation;

/// <summary>How well a score tells one group from another.</summary>
internal static class Separation
{
    /// <summary>The figures of refusal; <see langword="null"/> where one of the groups is empty.</summary>
    /// <param name="inside">Confidence of each question whose article is there.</param>
    /// <param name="outside">Confidence of each question whose article was left out.</param>
    /// <param name="threshold">Confidence from which questions are answered, if there is one.</param>
    public static RefusalFigures? Of(IReadOnlyList<double> inside, IReadOnlyList<double> outside, double? threshold) =>
        inside.Count == 0 || outside.Count == 0
            ? null
            : new RefusalFigures(inside.Count, outside.Count, Area(inside, outside), Kept(inside, outside), Answered(inside, threshold), Answered(outside, threshold));

    /// <summary>How often the first of a pair scores higher; half for equal scores.</summary>
    private static double Area(IReadOnlyList<double> inside, IReadOnlyList<double> outside) =>
        inside.Average(score => outside.Average(other => score > other ? 1 : score == other ? 0.5 : 0));

    private static double Kept(IReadOnlyList<double> inside, IReadOnlyList<double> outside)
    {
        const int OneInTen = 10;
        var bar = outside.OrderDescending().ElementAt(outside.Count / OneInTen);
        return (double)inside.Count(score => score > bar) / inside.Count;
    }

    private static double? Answered(IReadOnlyList<double> scores, double? threshold) =>
        threshold is { } least ? (double)scores.Count(score => score >= least) / scores.Count : null;
}

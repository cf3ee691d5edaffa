namespace ChatBriefing.Training.Fitting;

/// <summary>The gradient of the logarithm of the probability that a softmax gives to the right candidates together.</summary>
internal static class Softmax
{
    /// <summary>For each candidate its probability, less its probability among the right ones.</summary>
    public static double[] Gradients(ReadOnlySpan<double> scores, ReadOnlySpan<bool> right)
    {
        var (highest, all, good) = (double.NegativeInfinity, 0.0, 0.0);
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var gradients = new double[scores.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            gradients[i] = Math.Exp(scores[i] - highest);
            all += gradients[i];
            good += right[i] ? gradients[i] : 0;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            gradients[i] = (gradients[i] / all) - (right[i] && good > 0 ? gradients[i] / good : 0);
        }

        return gradients;
    }
}

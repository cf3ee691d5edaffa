namespace ChatBriefing.Training.Stages;

/// <summary>Does the same work on many things, side by side, and keeps the results in order.</summary>
internal static class Side
{
    /// <summary>The results that are not <see langword="null"/>, in the order of what they came from.</summary>
    public static IReadOnlyList<TResult> BySide<T, TResult>(IReadOnlyList<T> items, Func<T, TResult?> work)
        where TResult : class =>
        [.. items.AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(work).OfType<TResult>()];
}

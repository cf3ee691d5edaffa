namespace ChatBriefing.Evaluation;

/// <summary>Asks questions in rounds, two at a time or one after another, and tells how far it has come.</summary>
internal sealed class Rounds(int total, IProgress<EvaluationProgress>? progress, CancellationToken cancellation)
{
    private int _done;

    /// <summary>The result for each question, in order.</summary>
    public T[] AskAll<T>(IReadOnlyList<SetQuestion> questions, Func<SetQuestion, T> ask)
    {
        var results = new T[questions.Count];
        Parallel.For(0, questions.Count, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation }, i => results[i] = Ask(questions[i], ask));
        return results;
    }

    /// <summary>The same, one question at a time.</summary>
    public T[] AskInTurn<T>(IReadOnlyList<SetQuestion> questions, Func<SetQuestion, T> ask)
    {
        var results = new T[questions.Count];
        for (var i = 0; i < results.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            results[i] = Ask(questions[i], ask);
        }

        return results;
    }

    private T Ask<T>(SetQuestion question, Func<SetQuestion, T> ask)
    {
        var result = ask(question);
        progress?.Report(new EvaluationProgress(Interlocked.Increment(ref _done), total));
        return result;
    }
}

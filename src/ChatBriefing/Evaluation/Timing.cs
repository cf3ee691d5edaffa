using ChatBriefing.Answers;

namespace ChatBriefing.Evaluation;

/// <summary>Takes the time of whole answers, one at a time, after some that nobody times.</summary>
internal sealed class Timing(IReadOnlyList<SetQuestion> asked, TimeProvider time)
{
    private const int MostTimed = 1_000;
    private const int MostWarming = 100;

    private readonly IReadOnlyList<SetQuestion> _warming = Paper.Spread(asked, MostWarming);
    private readonly IReadOnlyList<SetQuestion> _timed = Paper.Spread(asked, MostTimed);

    /// <summary>How many questions will be asked.</summary>
    public int Rounds => _warming.Count + _timed.Count;

    /// <summary>The figures of an engine.</summary>
    public LatencyFigures Take(AnswerFinder finder, Rounds rounds)
    {
        rounds.AskInTurn(_warming, question => finder.Find(question.Text));
        double[] taken = [.. rounds.AskInTurn(_timed, question => Milliseconds(finder, question)).Order()];
        return new LatencyFigures(taken.Length, Percentile(taken, 50), Percentile(taken, 95), Percentile(taken, 99));
    }

    private double Milliseconds(AnswerFinder finder, SetQuestion question)
    {
        var started = time.GetTimestamp();
        finder.Find(question.Text);
        return time.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>The nearest rank: the least time that so many in a hundred do not exceed.</summary>
    private static double Percentile(double[] taken, int share) => taken.Length == 0 ? 0 : taken[(((taken.Length * share) + 99) / 100) - 1];
}

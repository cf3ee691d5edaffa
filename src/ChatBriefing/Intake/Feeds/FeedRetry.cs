namespace ChatBriefing.Intake.Feeds;

/// <summary>How long a feed that fails is left alone.</summary>
internal static class FeedRetry
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>Five minutes after the first failure in a row, twice as long after each further one, at most a day, and up to a fifth less.</summary>
    /// <param name="failures">Failures in a row, from 1.</param>
    /// <param name="chance">From 0 to 1; different ones keep feeds of one site from coming all at once.</param>
    public static TimeSpan After(int failures, double chance)
    {
        var wait = First * Math.Pow(2, Math.Clamp(failures - 1, 0, 20));
        return (wait < Longest ? wait : Longest) * (1 - (chance / 5));
    }
}

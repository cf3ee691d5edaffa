namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>So many requests in so much time.</summary>
/// <param name="Most">How many.</param>
/// <param name="Window">In how much time.</param>
internal readonly record struct Rate(int Most, TimeSpan Window)
{
    /// <summary>A little more time than Teams counts: the way to it is not equally long for each request.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

    /// <summary>So many requests in so many seconds as Teams counts them.</summary>
    public static Rate In(int seconds, int most) => new(most, TimeSpan.FromSeconds(seconds) + Margin);
}

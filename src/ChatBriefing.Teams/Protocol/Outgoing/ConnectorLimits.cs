namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>How long and how often is tried to send an activity, and how much may wait.</summary>
internal sealed record ConnectorLimits
{
    /// <summary>How long one try may take.</summary>
    public TimeSpan Try { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after the first try another one may begin. The waits that Teams asks for are not counted, nor is the wait for the turn.</summary>
    public TimeSpan Overall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often an activity is sent at most.</summary>
    public int MostTries { get; init; } = 4;

    /// <summary>The longest wait between two tries, whatever Teams asks for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many activities may wait in one conversation.</summary>
    public int MostWaiting { get; init; } = 100;

    /// <summary>The longest activity, in bytes of UTF-16.</summary>
    /// <remarks><see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages"/></remarks>
    public int LongestActivity { get; init; } = 100 << 10;

    /// <summary>How much of an answer is read, in bytes.</summary>
    public int LongestAnswer { get; init; } = 64 << 10;
}

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>How a connection ended.</summary>
/// <param name="Next">What follows.</param>
/// <param name="Problem">Why it ended, as a sentence; what to change as well where nothing can follow.</param>
internal sealed record ConnectionEnd(NextStep Next, string Problem);

/// <summary>What follows on a connection.</summary>
internal enum NextStep
{
    /// <summary>A connection that resumes the session, if there is one.</summary>
    Resume,

    /// <summary>A connection with a new session.</summary>
    NewSession,

    /// <summary>A connection with a new session after 1 to 5 seconds, as Discord asks for after an invalid session.</summary>
    NewSessionAfterPause,

    /// <summary>Nothing, since a setting is wrong.</summary>
    GiveUp,
}

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>The bot got no token to send with. Its message tells which setting to look at, and never the secret.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="isTransient">Whether the same may succeed a little later.</param>
internal sealed class CredentialsException(string message, bool isTransient) : ConnectorException(message)
{
    /// <summary>Whether the same may succeed a little later.</summary>
    public bool IsTransient { get; } = isTransient;
}

using System.Net;

namespace ChatBriefing.Teams.Protocol.Outgoing;

/// <summary>Why an activity was not sent. Its message holds no secret.</summary>
/// <param name="message">What happened, and where there is something to do, what.</param>
/// <remarks>There is no inner exception: those of the network quote what was received, which could hold what was sent.</remarks>
internal abstract class ConnectorException(string message) : Exception(message);

/// <summary>The activity came with a service address that is not trusted; nothing was sent.</summary>
/// <param name="message">What to do.</param>
internal sealed class UntrustedHostException(string message) : ConnectorException(message);

/// <summary>Teams answered, and the answer is no: sending the same again would get the same.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">Teams' own word for what is wrong; empty where it gave none.</param>
/// <param name="message">What happened.</param>
internal sealed class RefusedException(HttpStatusCode status, string code, string message) : ConnectorException(message)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Teams' own word for what is wrong, such as <c>ConversationNotFound</c>; empty where it gave none.</summary>
    public string Code { get; } = code;
}

/// <summary>Teams gave no answer that can be used: the network, or a failure on its side that lasted.</summary>
/// <param name="message">What happened.</param>
/// <param name="mayHaveArrived">Whether the activity may have been carried out although no answer tells so.</param>
internal sealed class UnreachableException(string message, bool mayHaveArrived) : ConnectorException(message)
{
    /// <summary>Whether the activity may have been carried out although no answer tells so.</summary>
    public bool MayHaveArrived { get; } = mayHaveArrived;
}

/// <summary>The activity is longer than Teams takes; nothing was sent.</summary>
/// <param name="length">Its length in bytes of UTF-16.</param>
internal sealed class OversizeException(int length) : ConnectorException($"The message is {length} bytes long, more than the 100 KB that Teams takes; it was not sent.")
{
    /// <summary>Its length in bytes of UTF-16.</summary>
    public int Length { get; } = length;
}

/// <summary>Too many activities wait in the conversation already; nothing was sent.</summary>
/// <param name="waiting">How many wait.</param>
internal sealed class CrowdedException(int waiting) : ConnectorException($"{waiting} messages wait already to be sent to this conversation; this one was not sent.");

namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>What a payload is for. <see href="https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes"/></summary>
internal enum GatewayOpcode
{
    /// <summary>Received: something happened.</summary>
    Dispatch = 0,

    /// <summary>Sent: the connection is in use. Received: send one at once.</summary>
    Heartbeat = 1,

    /// <summary>Sent: start a session.</summary>
    Identify = 2,

    /// <summary>Sent: go on with a session on a new connection.</summary>
    Resume = 6,

    /// <summary>Received: connect anew and resume.</summary>
    Reconnect = 7,

    /// <summary>Received: the session does not exist, or IDENTIFY came too soon; the data say whether it may be resumed.</summary>
    InvalidSession = 9,

    /// <summary>Received first on every connection, with the heartbeat interval.</summary>
    Hello = 10,

    /// <summary>Received: a heartbeat arrived.</summary>
    HeartbeatAck = 11,
}

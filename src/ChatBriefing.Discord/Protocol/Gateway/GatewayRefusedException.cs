namespace ChatBriefing.Discord.Protocol.Gateway;

/// <summary>Discord will not have this bot until a setting is changed; trying again is of no use. The message says which, and is fit for an admin.</summary>
internal sealed class GatewayRefusedException(string message) : Exception(message);

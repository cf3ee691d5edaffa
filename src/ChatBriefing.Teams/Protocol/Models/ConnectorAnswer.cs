namespace ChatBriefing.Teams.Protocol.Models;

/// <summary>What Teams answers to something that the bot sent: an id, or what is wrong.</summary>
/// <param name="Id">The id of the message.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Message">What is wrong, where a part of Teams says it without <paramref name="Error"/>.</param>
/// <remarks><see href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#errorresponse-object"/></remarks>
internal sealed record ConnectorAnswer(string? Id, ConnectorError? Error, string? Message);

/// <summary>What is wrong.</summary>
/// <param name="Code">A word for it.</param>
/// <param name="Message">A sentence.</param>
internal sealed record ConnectorError(string? Code, string? Message);

using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Cards;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol;

/// <summary>How activities are written, without what is not set, and answers to them read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(ConnectorAnswer))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(CardElement))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(CardAction))]
[JsonSerializable(typeof(CallData))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(ExtensionResult))]
[JsonSerializable(typeof(CardActionResult))]
[JsonSerializable(typeof(TaskResult))]
internal sealed partial class TeamsJson : JsonSerializerContext;

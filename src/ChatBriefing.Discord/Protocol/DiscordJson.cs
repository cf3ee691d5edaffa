using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBriefing.Discord.Protocol.Models;

namespace ChatBriefing.Discord.Protocol;

/// <summary>How the models are written and read: names with underscores, nothing for what is not set, unknown fields ignored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(IReadOnlyList<Command>))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DiscordJson : JsonSerializerContext;

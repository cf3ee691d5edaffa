using System.Text.Json.Serialization;
using ChatBriefing.Teams.Protocol.Models;

namespace ChatBriefing.Teams.Protocol.Incoming;

/// <summary>How activities are read: names as Teams writes them, unknown fields ignored, a bounded depth, and texts that may be no texts.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 64, Converters = [typeof(TextOrNothing)])]
[JsonSerializable(typeof(Activity))]
internal sealed partial class IncomingJson : JsonSerializerContext;

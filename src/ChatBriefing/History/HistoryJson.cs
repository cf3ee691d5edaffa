using System.Text.Json.Serialization;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>How turns and receipts are written into the database.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Turn))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class HistoryJson : JsonSerializerContext;

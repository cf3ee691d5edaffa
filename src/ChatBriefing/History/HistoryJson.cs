using System.Text.Json.Serialization;
using ChatBriefing.Answers;

namespace ChatBriefing.History;

/// <summary>How turns, receipts and comments are written into the database.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Turn))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class HistoryJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>How articles, quick facts and file records are written into stored fields.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(QuickFact[]))]
[JsonSerializable(typeof(FileRecord))]
internal sealed partial class IndexJson : JsonSerializerContext;

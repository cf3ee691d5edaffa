using System.Text.Json.Serialization;
using ChatBriefing.Corpus;

namespace ChatBriefing.Index;

/// <summary>How articles, quick facts and read failures are written into stored fields.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(QuickFact[]))]
[JsonSerializable(typeof(ReadFailure))]
internal sealed partial class IndexJson : JsonSerializerContext;

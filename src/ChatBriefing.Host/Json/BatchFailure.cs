using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBriefing.Host.Json;

/// <summary>What a batch writes for a line that it cannot answer.</summary>
/// <param name="Id">The line's id, where it could be read.</param>
/// <param name="Error">What is wrong with the line.</param>
internal sealed record BatchFailure([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id, string Error);

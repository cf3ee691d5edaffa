using System.Text.Json.Serialization;

namespace ChatBriefing.Teams.Packaging;

/// <summary>How the files of the package are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(AppManifest))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class PackageJson : JsonSerializerContext;

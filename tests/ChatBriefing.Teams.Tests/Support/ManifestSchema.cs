using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>Microsoft's schemas of the files in an app package, as the npm package <c>@microsoft/app-manifest</c> publishes them.</summary>
internal static class ManifestSchema
{
    private const string Variable = "CHATBRIEFING_TEAMS_MANIFEST";

    /// <summary>What is wrong with <paramref name="json"/> by the schema called <paramref name="name"/>; the test is skipped where the schemas are not there.</summary>
    public static IReadOnlyList<string> Errors(string name, string version, JsonElement json)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip($"{Variable} does not name the folder of the npm package @microsoft/app-manifest.");
        }

        var text = File.ReadAllText(Path.Combine(folder, "build", "json-schemas", "teams", $"v{version}", name));
        var results = Read(text).Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : [.. Said(results)];
    }

    // The schemas say draft 4, which the validator does not know; all that they use means the same in draft 7.
    private static JsonSchema Read(string text)
    {
        var schema = JsonNode.Parse(text)!.AsObject();
        schema.Remove("$schema");
        return JsonSchema.FromText(schema.ToJsonString(), new BuildOptions { Dialect = Dialect.Draft07, SchemaRegistry = new SchemaRegistry() });
    }

    private static IEnumerable<string> Said(EvaluationResults results) =>
        from result in results.Details ?? []
        from error in result.Errors ?? new Dictionary<string, string>()
        select $"{result.InstanceLocation}: {error.Value}";
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using ChatBriefing.Discord.Tests.Support;

[assembly: AssemblyFixture(typeof(SpecCheck))]

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>
/// Checks payloads against Discord's own OpenAPI document and the documented rules that it lacks.
/// A test class takes it as an argument of its constructor; all share one.
/// </summary>
/// <remarks>It needs <c>shared/discord</c>, <c>node</c> and <c>npm</c>: where one is missing, the test that asks is skipped with the reason.</remarks>
public sealed class SpecCheck : IAsyncDisposable
{
    // A line of JSON for each request, a line with the problems for each answer. A route without a rule is a problem too: silence would look like a pass.
    private const string Script =
        """
        import readline from 'node:readline';
        import { checkRequest, routeComponent } from './validate-spec.mjs';
        const judge = ({ method, path, body }) => routeComponent(method, path) ? checkRequest(method, path, body) : [`no rule for ${method} ${path}`];
        for await (const line of readline.createInterface({ input: process.stdin })) {
          let problems; try { problems = judge(JSON.parse(line)); } catch (e) { problems = ['the check failed: ' + e.message]; }
          process.stdout.write(JSON.stringify(problems) + '\n');
        }
        """;

    private readonly SemaphoreSlim _turn = new(1);
    private Process? _node;
    private string? _missing;

    /// <summary>Why nothing can be checked here; <see langword="null"/> where it can. The first call prepares everything, which may take a minute.</summary>
    public async Task<string?> MissingAsync()
    {
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await StartAsync();
            return _missing;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What is wrong with a request; empty where it is right. Skips the test where nothing can be checked.</summary>
    /// <param name="method">Such as <c>POST</c>.</param>
    /// <param name="path">With or without <c>/api/v10</c> and the query.</param>
    /// <param name="json">The body as it is sent.</param>
    public async Task<IReadOnlyList<string>> CheckRequestAsync(string method, string path, string json)
    {
        var reason = await MissingAsync();
        Assert.SkipWhen(reason is not null, reason ?? "");
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await AskAsync(Line(method, path.Split('?')[0], json));
        }
        catch (JsonException problem)
        {
            return ["not JSON: " + problem.Message];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        if (_node is null)
        {
            return;
        }

        // The script ends with its input.
        _node.StandardInput.Close();
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private async Task StartAsync()
    {
        if (_node is not null || _missing is not null)
        {
            return;
        }

        if (SharedFolder.Find("discord") is not { } shared)
        {
            _missing = "The folder shared/discord with Discord's OpenAPI document is not beside the repository.";
            return;
        }

        try
        {
            var folder = await SharedFolder.PrepareAsync(shared, "tools", TestContext.Current.CancellationToken);
            _node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e", Script]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true });
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException or IOException)
        {
            _missing = "Payloads cannot be checked against Discord's OpenAPI document: " + problem.Message;
        }
    }

    // Written anew, so that the line holds no line break of any kind.
    private static string Line(string method, string path, string json)
    {
        using var body = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(new { method, path, body = body.RootElement });
    }

    private async Task<IReadOnlyList<string>> AskAsync(string line)
    {
        await _node!.StandardInput.WriteLineAsync(line);
        await _node.StandardInput.FlushAsync();
        // Not cancelled with the test: the answer would be left for the next one.
        var answer = await _node.StandardOutput.ReadLineAsync(CancellationToken.None) ?? throw new InvalidOperationException("node ended; what it said is above.");
        return JsonSerializer.Deserialize<string[]>(answer)!;
    }
}

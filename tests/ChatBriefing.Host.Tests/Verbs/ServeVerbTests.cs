using ChatBriefing.Host.Tests.Support;
using ChatBriefing.Host.Verbs;

namespace ChatBriefing.Host.Tests.Verbs;

public sealed class ServeVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ServeVerbTests()
    {
        _folder.Write("corpus/lighthouse.txt", Some.Article);
        _folder.Write("appsettings.json", """{ "Web": { "Urls": "http://127.0.0.1:0" } /* any free port */ }""");
    }

    [Theory]
    [InlineData]
    [InlineData("serve")]
    public async Task Serves_until_it_is_stopped_and_says_where(params string[] args)
    {
        using var output = new Awaited("Web chat: http://127.0.0.1:");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var run = CommandLine.RunAsync(args, new Shell(TextReader.Null, output, TextWriter.Null, IsTerminal: false, _folder.Path, TimeProvider.System), stop.Token);
        await Task.WhenAny(run, output.Seen).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal(0, await run);
        Assert.Contains("1 article, ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_line()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        _folder.Write("appsettings.json", $$"""{ "Web": { "Urls": "http://{{listener.LocalEndpoint}}" } }""");
        var run = await CommandRun.OfAsync(_folder.Path, "", "serve");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("The web chat cannot listen on", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Tells when a line with certain words has been written.</summary>
    private sealed class Awaited(string words) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new();

        public Task Seen => _seen.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(words, StringComparison.Ordinal) == true)
            {
                _seen.TrySetResult();
            }
        }
    }
}

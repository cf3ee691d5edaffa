using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Verbs;
using ChatBriefing.Host.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using NSec.Cryptography;

namespace ChatBriefing.Benchmarks;

/// <summary>Sends 200 signed interactions a second to <c>/discord/interactions</c>, over the network of this machine, and reports how long the responses take.</summary>
internal static class DiscordLoad
{
    private const int PerSecond = 200;
    private const int Articles = 1_000;

    /// <summary>Runs it for so many seconds and prints the figures.</summary>
    public static async Task<int> RunAsync(int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        try
        {
            new SomeArticles(Path.Combine(folder, "corpus"), Articles).Write('A');
            return await ServeAsync(folder, seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> ServeAsync(string folder, int seconds)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        var settings = HostSettings.From(new ConfigurationBuilder().AddInMemoryCollection([
            new("Web:Urls", "http://127.0.0.1:0"), new("Discord:Mode", "Http"), new("Discord:RestBaseUrl", "http://127.0.0.1:9/"), new("Discord:PublicKey", Convert.ToHexStringLower(key.PublicKey.Export(KeyBlobFormat.RawPublicKey))),
        ]).Build());
        using var briefing = Briefing.Open(new BriefingOptions(Path.Combine(folder, "corpus"), Path.Combine(folder, "data"), new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);
        await using var bot = DiscordVerb.Bot(briefing, settings, NullLoggerFactory.Instance, TimeProvider.System);
        await using var app = WebChat.Build(briefing, settings, TimeProvider.System, bot);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
        await SendAsync(client, key, seconds: 5, first: 0);
        var (times, late, errors) = await SendAsync(client, key, seconds, first: PerSecond * 5);
        var sorted = times.Order().ToArray();
        Console.WriteLine($"{sorted.Length:N0} interactions in {seconds} s over {Articles:N0} articles: {errors} errors, {late} answered later than 1.5 s (deferred), p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[(int)(sorted.Length * 0.99)]:0.0} ms, slowest {sorted[^1]:0.0} ms, over 3 s: {sorted.Count(time => time > 3_000)}");
        return errors;
    }

    private static async Task<(ConcurrentBag<double> Times, int Late, int Errors)> SendAsync(HttpClient client, Key key, int seconds, int first)
    {
        var (times, late, errors, sent) = (new ConcurrentBag<double>(), 0, 0, new List<Task>());
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < seconds * PerSecond; i++)
        {
            // Each at its time, however long the others take.
            var wait = TimeSpan.FromSeconds((double)i / PerSecond) - Stopwatch.GetElapsedTime(began);
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            var number = first + i;
            sent.Add(Task.Run(async () =>
            {
                var watch = Stopwatch.StartNew();
                switch (await AskAsync(client, key, number))
                {
                    case Outcome.Deferred: Interlocked.Increment(ref late); break;
                    case Outcome.Wrong: Interlocked.Increment(ref errors); break;
                }

                times.Add(watch.Elapsed.TotalMilliseconds);
            }));
        }

        await Task.WhenAll(sent);
        return (times, late, errors);
    }

    private static async Task<Outcome> AskAsync(HttpClient client, Key key, int number)
    {
        var body = Encoding.UTF8.GetBytes(Interaction(number));
        var timestamp = $"{TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/discord/interactions") { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Signature-Ed25519", Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes(timestamp), .. body])));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        using var response = await client.SendAsync(request);
        var said = await response.Content.ReadAsStringAsync();
        return !response.IsSuccessStatusCode ? Outcome.Wrong
            : said.Contains("\"type\":5", StringComparison.Ordinal) ? Outcome.Deferred
            : said.Contains(SomeArticles.Code(number % Articles, 'A'), StringComparison.Ordinal) ? Outcome.Answered
            : Outcome.Wrong;
    }

    // Everyone asks once, in a channel of their own.
    private static string Interaction(int number) => $$"""
        {"id":"{{1_290_000_000_000_000_000 + number}}","application_id":"845027738276462632","type":2,"token":"t","version":1,"locale":"en-US","guild_id":"1","channel_id":"{{1_000_000 + number}}",
         "member":{"user":{"id":"{{2_000_000 + number}}","username":"ada"},"roles":[],"permissions":"2048"},
         "data":{"id":"3","name":"ask","type":1,"options":[{"name":"question","type":3,"value":"{{SomeArticles.Question(number % Articles)}}"}]} }
        """;

    private enum Outcome
    {
        Answered,
        Deferred,
        Wrong,
    }
}

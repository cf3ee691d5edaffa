using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.History;
using ChatBriefing.Host.Settings;
using ChatBriefing.Host.Verbs;
using ChatBriefing.Host.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Benchmarks;

/// <summary>Sends 200 questions a second to <c>/api/messages</c>, from many chats and channels of many tenants, and reports how long the replies take to arrive at a connector on this machine.</summary>
internal static class TeamsLoad
{
    private const int PerSecond = 200;
    private const int Conversations = 2_000;
    private const int Tenants = 20;

    /// <summary>Runs it for so many seconds and prints the figures.</summary>
    /// <returns>How many replies are missing or wrong.</returns>
    public static async Task<int> RunAsync(int seconds)
    {
        var data = Directory.CreateTempSubdirectory("chatbriefing-load-").FullName;
        try
        {
            return await ServeAsync(data, seconds);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<int> ServeAsync(string data, int seconds)
    {
        var settings = HostSettings.From(new ConfigurationBuilder().AddInMemoryCollection([new("Web:Urls", "http://127.0.0.1:0"), new("Teams:AllowAnonymousOnLoopback", "true")]).Build());
        var corpus = Path.Combine(AnswerBenchmarks.Root(AppContext.BaseDirectory), "corpus");
        using var briefing = Briefing.Open(new BriefingOptions(corpus, data, new AnswersOptions()), TimeProvider.System, null, CancellationToken.None);
        await using var bot = TeamsVerb.Bot(briefing, settings, NullLoggerFactory.Instance, TimeProvider.System);
        await using var app = WebChat.Build(briefing, settings, TimeProvider.System, teams: bot);
        await app.StartAsync();
        await using var connector = await LoadConnector.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
        var questions = await AnsweredAsync(briefing);
        await SendAsync(client, connector, questions, seconds: 5, first: 0);
        connector.Restart();
        var (accepted, refused) = await SendAsync(client, connector, questions, seconds, first: PerSecond * 5);
        Console.WriteLine($"{seconds * PerSecond:N0} questions in {seconds} s from {Conversations:N0} conversations of {Tenants} tenants: {connector.Missing} replies missing, {connector.Wrong} wrong, {refused} requests refused; "
            + $"until the reply {Figures(connector.Times)}; until the HTTP answer {Figures(accepted)}");
        return connector.Missing + connector.Wrong + refused;
    }

    /// <summary>The questions that the corpus offers, as far as its sources answer them.</summary>
    private static async Task<IReadOnlyList<string>> AnsweredAsync(Briefing briefing)
    {
        var answered = new List<string>();
        foreach (var question in briefing.Suggestions(int.MaxValue))
        {
            var reply = await briefing.ReplyAsync(new IncomingMessage(new ConversationId(question), question), CancellationToken.None);
            answered.AddRange(reply.Answer is { Answered: true } ? [question] : []);
        }

        return answered;
    }

    private static async Task<(ConcurrentBag<double> Times, int Refused)> SendAsync(HttpClient client, LoadConnector connector, IReadOnlyList<string> questions, int seconds, int first)
    {
        var (times, refused, sent) = (new ConcurrentBag<double>(), 0, new List<Task>());
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
                var question = new TeamsQuestion(number, number % Conversations, (number % Conversations) % Tenants, questions[number % questions.Count]);
                connector.Expect(question.Id, question.Place);
                var watch = Stopwatch.StartNew();
                using var body = new StringContent(question.Json(connector.ServiceUrl), Encoding.UTF8, "application/json");
                using var response = await client.PostAsync("/api/messages", body);
                times.Add(watch.Elapsed.TotalMilliseconds);
                if (!response.IsSuccessStatusCode)
                {
                    Interlocked.Increment(ref refused);
                }
            }));
        }

        await Task.WhenAll(sent);
        await connector.FinishAsync();
        return (times, refused);
    }

    private static string Figures(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0 ? "nothing" : $"p50 {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms, slowest {sorted[^1]:0.0} ms";

        double At(double share) => sorted[(int)(sorted.Length * share)];
    }
}

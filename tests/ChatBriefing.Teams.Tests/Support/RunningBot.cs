using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBriefing.Answers;
using ChatBriefing.Chat;
using ChatBriefing.Chat.Transport;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Support;

/// <summary>The whole bot over a small real corpus, with Teams' side played by the test.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Question = "Who keeps the lighthouse of Saltmere?";

    private const string Article = "The lighthouse\n\nThe lighthouse of Saltmere is kept by Ada Thorne. It was built in 1871 by the harbour board. Ships from the north pass it at night.\n";

    private const string Facts = """
        - topic: Lighthouse
          label: Keeper
          value: Ada Thorne
          quote: The lighthouse of Saltmere is kept by Ada Thorne.
          question: Who keeps the lighthouse of Saltmere?

        - topic: Lighthouse
          label: Year
          value: 1871
          quote: It was built in 1871 by the harbour board.
          question: When was the lighthouse of Saltmere built?

        - topic: Lighthouse
          label: Builder
          value: the harbour board
          quote: It was built in 1871 by the harbour board.
          question: Who built the lighthouse of Saltmere?

        - topic: Lighthouse
          label: Who passes
          value: Ships from the north
          quote: Ships from the north pass it at night.
          question: Which ships pass the lighthouse at night?
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("chatbriefing-").FullName;
    private bool _finished;

    private RunningBot(ConnectorStandIn teams, Action<TeamsOptions>? settings)
    {
        Teams = teams;
        Write("lighthouse.txt", Article);
        Write("lighthouse.facts.yaml", Facts);
        var options = new TeamsOptions { AllowAnonymousOnLoopback = true, LoginUrl = teams.LoginUrl };
        settings?.Invoke(options);
        var logs = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(Logs));
        Briefing = Briefing.Open(Settings(), TimeProvider.System, null, TestContext.Current.CancellationToken);
        Bot = new TeamsBot(Briefing, options, (_, _) => null, Time, logs);
    }

    public ConnectorStandIn Teams { get; }

    /// <summary>The clock of the bot, not of the briefing; what waits for it waits until it is moved.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public CollectedLogs Logs { get; } = new();

    public Briefing Briefing { get; }

    public TeamsBot Bot { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A bot without an app id, or what <paramref name="settings"/> make of it.</summary>
    public static async Task<RunningBot> StartAsync(Action<TeamsOptions>? settings = null) => new(await ConnectorStandIn.StartAsync(), settings);

    /// <summary>Puts a file into the corpus folder.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "corpus"));
        File.WriteAllText(Path.Combine(_folder, "corpus", name), text);
    }

    /// <summary>Keeps everybody from writing into the history, so that replies wait, until it is disposed.</summary>
    public IDisposable HoldHistory()
    {
        var held = new SqliteConnection($"Data Source={Path.Combine(_folder, "data", "chatbriefing.db")};Pooling=False");
        held.Open();
        using var command = new SqliteCommand("BEGIN IMMEDIATE", held);
        command.ExecuteNonQuery();
        return held;
    }

    /// <summary>Posts bytes as a program on this machine does, or as <paramref name="remote"/>.</summary>
    public Task<HttpAnswer> PostAsync(ReadOnlyMemory<byte> body, string? authorization = null, IPAddress? remote = null, bool isForwarded = false, CancellationToken? stopping = null) =>
        Bot.AnswerAsync(body, authorization, remote ?? IPAddress.Loopback, isForwarded, stopping ?? Cancellation);

    /// <summary>Posts an activity, to be answered at the stand-in where it does not say where.</summary>
    public Task<HttpAnswer> PostAsync(JsonObject activity, string? authorization = null)
    {
        if (!activity.ContainsKey("serviceUrl"))
        {
            activity["serviceUrl"] = Teams.ServiceUrl.ToString();
        }

        return PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), authorization);
    }

    /// <summary>Posts what is taken with 202, and gives what was sent to its conversation until so many messages were; what is late for another is not among it.</summary>
    public async Task<IReadOnlyList<Received>> HearAsync(JsonObject activity, int sent)
    {
        var conversation = $"/v3/conversations/{Uri.EscapeDataString((string)activity["conversation"]!["id"]!)}/";
        var before = Sent().Count;
        Assert.Equal(202, (await PostAsync(activity)).Status);
        return [.. (await SentAsync(before + sent, Sent)).Skip(before)];

        List<Received> Sent() => [.. Teams.Received.Where(request => request.Path.StartsWith(conversation, StringComparison.Ordinal))];
    }

    /// <summary>Posts what is taken with 202, and gives all that was ever sent; the bot is at its end then.</summary>
    public async Task<IReadOnlyList<Received>> HearLastAsync(JsonObject activity)
    {
        var answer = await PostAsync(activity);
        Assert.Equal((202, 0), (answer.Status, answer.Json.Length));
        return await FinishAsync();
    }

    /// <summary>The answer to an invoke.</summary>
    public async Task<JsonElement> InvokeAsync(JsonObject invoke)
    {
        var answer = await PostAsync(invoke);
        Assert.Equal(200, answer.Status);
        return JsonDocument.Parse(answer.Json).RootElement;
    }

    /// <summary>All that was sent, once it is so many.</summary>
    public Task<IReadOnlyList<Received>> SentAsync(int count) => SentAsync(count, () => Teams.Received);

    private async Task<IReadOnlyList<Received>> SentAsync(int count, Func<IReadOnlyList<Received>> received)
    {
        for (var tries = 0; tries < 6_000; tries++)
        {
            if (received() is { } sent && sent.Count >= count)
            {
                return sent;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Cancellation);
        }

        throw new TimeoutException($"{count} requests were not sent; what was: {string.Join(", ", Teams.Received.Select(request => request.Line))}; what was logged: {string.Join('\n', Logs.Lines)}");
    }

    /// <summary>Lets the bot do what it has to do, ends it, and gives all that it sent.</summary>
    public async Task<IReadOnlyList<Received>> FinishAsync()
    {
        if (!_finished)
        {
            _finished = true;
            await Bot.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancellation);
        }

        return Teams.Received;
    }

    private BriefingOptions Settings() => new(Path.Combine(_folder, "corpus"), Path.Combine(_folder, "data"), new AnswersOptions())
    {
        Chat = new ChatOptions { PerPersonPerMinute = 1_000, PerChannelPerMinute = 10_000 },
        Log = Logs.CreateLogger("Briefing"),
    };

    public async ValueTask DisposeAsync()
    {
        await FinishAsync();
        Briefing.Dispose();
        await Teams.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

using System.Text.Json;
using ChatBriefing.Answers;
using ChatBriefing.Chat.Transport;
using ChatBriefing.Discord.Conversing;
using ChatBriefing.Discord.Protocol;
using ChatBriefing.Discord.Protocol.Models;
using ChatBriefing.Discord.Protocol.Rest;
using ChatBriefing.Discord.Replies;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Discord.Tests.Support;

/// <summary>The desks as the bot has them, over a small real corpus and a REST API that is played by the test.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Question = "Who keeps the lighthouse of Saltmere?";

    public static readonly Snowflake Self = new(845027738276462632);

    private const string Article = "The lighthouse\n\nThe lighthouse of Saltmere is kept by Ada Thorne. It was built in 1871 by the harbour board. Ships from the north pass it at night.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("chatbriefing-").FullName;
    private readonly DiscordRest _rest;
    private readonly MediumFiles _files;

    private Desk(RestStandIn api)
    {
        Api = api;
        Write("lighthouse.txt", Article);
        Briefing = Briefing.Open(new BriefingOptions(Path.Combine(_folder, "corpus"), Path.Combine(_folder, "data"), new AnswersOptions()), TimeProvider.System, null, TestContext.Current.CancellationToken);
        _rest = new DiscordRest(new RestOptions { BaseUrl = api.BaseUrl, Token = "a-token-of-the-tests-only" }, TimeProvider.System, new Random(1), Log);
        _files = new MediumFiles("Discord", address => address.Authority == api.BaseUrl.Authority);
        var replies = new WrittenReplies(Briefing, new DiscordReplyWriter((_, _) => null), Time, Log);
        Interactions = new InteractionDesk(Briefing, replies, _rest, _files, AdminRoles, Log);
        Messages = new MessageDesk(replies, _rest, _files, AdminRoles, Log);
    }

    public static HashSet<Snowflake> AdminRoles { get; } = [new(539082325061836999)];

    public RestStandIn Api { get; }

    public CollectedLog Log { get; } = new();

    /// <summary>The clock of the desks; what waits for it waits until it is moved.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public Briefing Briefing { get; }

    public InteractionDesk Interactions { get; }

    public MessageDesk Messages { get; }

    public DiscordRest Rest => _rest;

    public static async Task<Desk> OpenAsync() => new(await RestStandIn.StartAsync());

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

    /// <summary>The first response as it is sent.</summary>
    public async Task<JsonElement> RespondAsync(Interaction interaction) => Json((await Interactions.ReactAsync(interaction, TestContext.Current.CancellationToken))!.First);

    public static JsonElement Json(InteractionResponse response) => JsonSerializer.SerializeToElement(response, DiscordJson.Default.InteractionResponse);

    public async ValueTask DisposeAsync()
    {
        Briefing.Dispose();
        _rest.Dispose();
        _files.Dispose();
        await Api.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

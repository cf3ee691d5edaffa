using ChatBriefing.Discord.Tests.Support;
using ChatBriefing.Teams.Protocol.Models;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

/// <summary>A connector, the server that it calls, a clock that the test moves, and a log.</summary>
internal sealed class ConnectorTrial : IAsyncDisposable
{
    public const string Secret = "very~secret/value+1234";

    private ConnectorTrial(ConnectorStandIn teams, bool anonymous, Func<ConnectorLimits, ConnectorLimits> change)
    {
        Teams = teams;
        var registered = new TeamsOptions { AppId = "11111111-2222-3333-4444-555555555555", TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", AppPassword = Secret, LoginUrl = teams.LoginUrl };
        var options = anonymous ? new TeamsOptions { AllowAnonymousOnLoopback = true, LoginUrl = teams.LoginUrl } : registered;
        Credentials = new Credentials(options, Time);
        // The clock stands still while a request is under way, except where a test moves it.
        Connector = new Connector(options, Credentials, Time, new Random(1), Log, change(new ConnectorLimits()));
    }

    public ConnectorStandIn Teams { get; }

    public Credentials Credentials { get; }

    public Connector Connector { get; }

    public WatchedClock Time { get; } = new();

    public CollectedLog Log { get; } = new();

    public Uri ServiceUrl => Teams.ServiceUrl;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ConnectorTrial> StartAsync(bool anonymous = true, Func<ConnectorLimits, ConnectorLimits>? change = null) =>
        new(await ConnectorStandIn.StartAsync(), anonymous, change ?? (limits => limits));

    /// <summary>Sends a message with a text.</summary>
    public Task<string?> SendAsync(string text = "hello", string conversation = "a", CancellationToken? cancellation = null) =>
        Connector.SendAsync(ServiceUrl, conversation, new OutgoingActivity { Text = text }, cancellation ?? Cancellation);

    /// <summary>Changes the message with the id 1.</summary>
    public Task UpdateAsync() => Connector.UpdateAsync(ServiceUrl, "a", "1", new OutgoingActivity { Text = "hello" }, Cancellation);

    /// <summary>Lets the wait before the given try pass; gives how long it was.</summary>
    public Task<TimeSpan> PassBackoffAsync(int tried) => Time.PassAsync(TimeSpan.FromSeconds(Math.Pow(2, tried - 2)), TimeSpan.FromSeconds(Math.Pow(2, tried - 1)));

    public async ValueTask DisposeAsync()
    {
        Connector.Dispose();
        Credentials.Dispose();
        await Teams.DisposeAsync();
    }
}

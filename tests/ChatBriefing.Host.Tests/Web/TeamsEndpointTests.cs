using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web;

public sealed class TeamsEndpointTests
{
    private const string Secret = "a-secret~of/the+tests-only";
    private const string Update = """{"type":"conversationUpdate","id":"1","channelId":"msteams","from":{"id":"29:1"},"conversation":{"id":"a:1"},"serviceUrl":"http://localhost:1/"}""";
    private const string NoReason = """{"title":"Unauthorized","status":401}""";

    private static readonly (string Key, string Value) OnThisMachine = ("Teams:AllowAnonymousOnLoopback", "true");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_Teams_there_is_nothing_at_its_address()
    {
        await using var chat = await StartAsync();
        using var response = await chat.PostAsync("/api/messages", Update);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await HealthAsync(chat)).GetProperty("teams").ValueKind);
    }

    [Fact]
    public async Task A_program_on_this_machine_is_answered_without_a_token_where_that_is_allowed()
    {
        await using var chat = await StartAsync(OnThisMachine);
        using var response = await chat.PostAsync("/api/messages", Update);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        using var search = await chat.PostAsync("/api/messages", Update.Replace("\"conversationUpdate\"", "\"invoke\",\"name\":\"composeExtension/query\"", StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.OK, "application/json"), (search.StatusCode, search.Content.Headers.ContentType?.MediaType));
        Assert.Contains("composeExtension", await search.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.True((await HealthAsync(chat)).GetProperty("teams").GetProperty("isReady").GetBoolean());
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Origin", "https://example.org")]
    public async Task Who_speaks_for_somebody_else_is_refused_without_a_reason(string header, string value)
    {
        await using var chat = await StartAsync(OnThisMachine);
        using var response = await chat.SendAsync(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = new StringContent(Update, Encoding.UTF8, "application/json") };
            request.Headers.Add(header, value);
            return request;
        });
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(NoReason, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_bot_with_an_app_id_answers_nobody_without_a_token()
    {
        await using var chat = await StartAsync([OnThisMachine, .. Registered()]);
        using var response = await chat.PostAsync("/api/messages", Update);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(NoReason, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"text":"no type"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var chat = await StartAsync(OnThisMachine);
        using var response = await chat.PostAsync("/api/messages", body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused_before_it_is_read()
    {
        await using var chat = await StartAsync(OnThisMachine);
        var address = new Uri(chat.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {(1 << 20) + 1}\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(stream);
        Assert.Contains(" 413 ", await reader.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_what_to_fix_and_no_secret()
    {
        await using var chat = await StartAsync(Registered());
        var health = await HealthAsync(chat);
        for (var tries = 0; health.GetProperty("teams").GetProperty("problems").GetArrayLength() < 2 && tries < 600; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
            health = await HealthAsync(chat);
        }

        var problems = health.GetProperty("teams").GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!).ToArray();
        Assert.Equal(2, problems.Length);
        Assert.StartsWith("No token for sending to Teams", problems[0], StringComparison.Ordinal);
        Assert.Contains("expired on 2020-05-31", problems[1], StringComparison.Ordinal);
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Equal("2020-05-31", health.GetProperty("teams").GetProperty("expires").GetString());
        Assert.DoesNotContain(Secret, health.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>A bot with an app id whose login is nowhere.</summary>
    private static (string Key, string Value)[] Registered() =>
    [
        ("Teams:AppId", "11111111-2222-3333-4444-555555555555"), ("Teams:TenantId", "99999999-8888-7777-6666-555555555555"), ("Teams:AppPassword", Secret),
        ("Teams:AppPasswordExpires", "2020-05-31"), ("Teams:LoginUrl", $"http://127.0.0.1:{Node.FreePort()}/"), ("Teams:OpenIdMetadataUrl", $"http://127.0.0.1:{Node.FreePort()}/"),
    ];

    private static async Task<RunningChat> StartAsync(params (string Key, string Value)[] settings)
    {
        var chat = new RunningChat(string.Empty, settings);
        await chat.InitializeAsync();
        return chat;
    }

    private static async Task<JsonElement> HealthAsync(RunningChat chat)
    {
        using var response = await chat.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;
    }
}

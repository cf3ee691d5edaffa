using System.Security.Cryptography.X509Certificates;
using ChatBriefing.Teams.Protocol.Outgoing;
using ChatBriefing.Teams.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Teams.Tests.Protocol.Outgoing;

public sealed class CredentialsTests : IDisposable
{
    private const string Secret = "very~secret/value+1234";
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbriefing-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_token_is_asked_for_as_Microsoft_Entra_documents_it()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
        var request = Assert.Single(login.Logins);
        Assert.Equal($"POST /{TenantId}/oauth2/v2.0/token", request.Line);
        var form = request.Body.Split('&').Select(field => field.Split('=')).ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1]));
        Assert.Equal((AppId, Secret, "client_credentials", "https://api.botframework.com/.default"), (form["client_id"], form["client_secret"], form["grant_type"], form["scope"]));
        Assert.Null(credentials.Problem);
    }

    [Fact]
    public async Task A_login_with_https_is_spoken_to_with_https()
    {
        using var certificate = SomeCertificate.Create();
        await using var login = await ConnectorStandIn.StartAsync(certificate);
        using var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString() } };
        using var credentials = new Credentials(Options(login), TimeProvider.System, handler);
        Assert.StartsWith("https://", login.LoginUrl, StringComparison.Ordinal);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
    }

    [Fact]
    public async Task A_login_that_shows_a_certificate_of_nobody_is_not_given_the_secret()
    {
        using var certificate = SomeCertificate.Create();
        await using var login = await ConnectorStandIn.StartAsync(certificate);
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        Assert.True((await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation))).IsTransient);
        Assert.Empty(login.Logins);
    }

    [Fact]
    public async Task The_token_is_kept()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
        Assert.Single(login.Logins);
    }

    [Fact]
    public async Task Many_who_ask_at_once_cause_one_request_and_one_who_gives_up_does_not_end_it()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        var arrived = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        login.ThenLogin(async http =>
        {
            arrived.SetResult();
            await answer.Task;
            await ConnectorStandIn.Token("shared")(http);
        });
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        using var impatient = new CancellationTokenSource();
        var first = credentials.TokenAsync(impatient.Token);
        var others = Enumerable.Range(0, 20).Select(_ => credentials.TokenAsync(Cancellation)).ToList();
        await arrived.Task;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();
        Assert.All(await Task.WhenAll(others), token => Assert.Equal("shared", token));
        Assert.Single(login.Logins);
    }

    [Fact]
    public async Task A_token_that_Teams_refused_is_fetched_anew_once()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        credentials.Refuse((await credentials.TokenAsync(Cancellation))!);
        Assert.Equal("token-2", await credentials.TokenAsync(Cancellation));
        Assert.Equal("token-2", await credentials.TokenAsync(Cancellation));
        Assert.Equal(2, login.Logins.Count);
    }

    [Fact]
    public async Task An_anonymous_bot_has_no_token_and_asks_for_none()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        using var credentials = new Credentials(new() { AllowAnonymousOnLoopback = true, LoginUrl = login.LoginUrl }, TimeProvider.System);
        Assert.Null(await credentials.TokenAsync(Cancellation));
        Assert.Null(credentials.Problem);
        Assert.Empty(login.Logins);
    }

    [Theory]
    [InlineData(401, "AADSTS7000215: Invalid client secret provided.", "Teams:AppPassword is not a secret of this app")]
    [InlineData(401, "AADSTS7000222: The provided client secret keys are expired.", "has expired")]
    [InlineData(400, "AADSTS700016: Application was not found in the directory.", "Teams:AppId in the tenant of Teams:TenantId")]
    [InlineData(400, "AADSTS90002: Tenant not found.", "Teams:TenantId")]
    [InlineData(401, "AADSTS700027: The certificate is not registered.", "Teams:CertificatePath")]
    [InlineData(400, "AADSTS9999999: Something else.", "Check Teams:AppId")]
    public async Task A_refusal_tells_which_setting_to_look_at(int status, string said, string advice)
    {
        await using var login = await ConnectorStandIn.StartAsync();
        login.ThenLogin(ConnectorStandIn.Reply(status, $$"""{"error":"invalid_client","error_description":"{{said}}"}"""));
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        var problem = await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation));
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.False(problem.IsTransient);
        Assert.Equal(problem.Message, credentials.Problem);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
        Assert.Null(credentials.Problem);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_login_with_trouble_of_its_own_may_be_asked_again(int status)
    {
        await using var login = await ConnectorStandIn.StartAsync();
        login.ThenLogin(ConnectorStandIn.Reply(status, "<html>"));
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        Assert.True((await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation))).IsTransient);
        Assert.Single(login.Logins);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("<html>")]
    [InlineData("""{"access_token":5}""")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"a\r\nX-Other: b"}""")]
    [InlineData("""{"token_type":"Bearer","expires_in":3600,"access_token":"été"}""")]
    public async Task What_is_no_answer_of_a_login_is_a_failure_with_words(string body)
    {
        await using var login = await ConnectorStandIn.StartAsync();
        login.OtherwiseLogin = ConnectorStandIn.Reply(200, body);
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        var problem = await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation));
        Assert.Contains("Teams:LoginUrl", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_that_is_not_there_or_cuts_the_connection_may_be_asked_again()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        login.OtherwiseLogin = ConnectorStandIn.Cut;
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        Assert.True((await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation))).IsTransient);
        var options = Options(login);
        await login.DisposeAsync();
        using var nobody = new Credentials(options, TimeProvider.System);
        Assert.True((await Assert.ThrowsAsync<CredentialsException>(() => nobody.TokenAsync(Cancellation))).IsTransient);
    }

    [Fact]
    public async Task A_login_that_does_not_answer_is_given_up_after_ten_seconds()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        var arrived = new TaskCompletionSource();
        login.OtherwiseLogin = http =>
        {
            arrived.TrySetResult();
            return ConnectorStandIn.Hang(http);
        };
        var time = new FakeTimeProvider();
        using var credentials = new Credentials(Options(login), time);
        var fetching = credentials.TokenAsync(Cancellation);
        await arrived.Task;
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains("in time", (await Assert.ThrowsAsync<CredentialsException>(() => fetching)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_the_end()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        login.OtherwiseLogin = async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.Body.WriteAsync(new byte[64 << 10], http.RequestAborted);
            }
        };
        using var credentials = new Credentials(Options(login), TimeProvider.System);
        await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation));
    }

    [Theory]
    [InlineData("nonsense", TenantId, Secret, "https://login.example.org/", "Teams:AppId")]
    [InlineData(AppId, "", Secret, "https://login.example.org/", "Teams:TenantId")]
    [InlineData(AppId, "../common", Secret, "https://login.example.org/", "Teams:TenantId")]
    [InlineData(AppId, TenantId, "", "https://login.example.org/", "Teams:AppPassword or Teams:CertificatePath")]
    [InlineData(AppId, TenantId, Secret, "http://login.example.org/", "Teams:LoginUrl")]
    [InlineData(AppId, TenantId, Secret, "https://login.example.org/common/", "Teams:LoginUrl")]
    [InlineData(AppId, TenantId, Secret, "https://user:pass@login.example.org/", "Teams:LoginUrl")]
    [InlineData(AppId, TenantId, Secret, "nonsense", "Teams:LoginUrl")]
    public async Task Settings_that_cannot_be_right_are_told_at_once_and_at_each_fetch(string app, string tenant, string secret, string url, string named)
    {
        using var credentials = new Credentials(new() { AppId = app, TenantId = tenant, AppPassword = secret, LoginUrl = url }, TimeProvider.System);
        Assert.Contains(named, credentials.Problem, StringComparison.Ordinal);
        var problem = await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation));
        Assert.Equal(credentials.Problem, problem.Message);
        Assert.DoesNotContain(Secret, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_is_in_no_message_even_if_the_login_repeats_it()
    {
        await using var login = await ConnectorStandIn.StartAsync();
        string[] answers = [$$"""{"error":"{{Secret}}","error_description":"AADSTS7000215: {{Secret}} {{Uri.EscapeDataString(Secret)}}\r\n{{Secret}}"}""", Secret, $$"""{"access_token":"","x":"{{Secret}}"}"""];
        int[] statuses = [200, 400, 401, 500];
        foreach (var (answer, status) in answers.SelectMany(_ => statuses, (answer, status) => (answer, status)))
        {
            login.ThenLogin(ConnectorStandIn.Reply(status, answer));
            using var credentials = new Credentials(Options(login), TimeProvider.System);
            var problem = await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation));
            Assert.DoesNotContain("very~secret", $"{problem} {credentials.Problem}", StringComparison.Ordinal);
            Assert.DoesNotContain('\n', problem.Message);
        }
    }

    [Theory]
    [InlineData("2027-05-31", true)]
    [InlineData("2027-02-31", false)]
    [InlineData("", false)]
    public void The_day_on_which_the_secret_expires_is_what_the_settings_say(string said, bool known)
    {
        using var credentials = new Credentials(new() { AppId = AppId, TenantId = TenantId, AppPassword = Secret, AppPasswordExpires = said }, TimeProvider.System);
        Assert.Equal(known ? new DateOnly(2027, 5, 31) : null, credentials.Expires);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_takes_the_place_of_the_secret(bool pem)
    {
        await using var login = await ConnectorStandIn.StartAsync();
        using var certificate = SomeCertificate.Create();
        var path = await FileAsync(pem ? System.Text.Encoding.ASCII.GetBytes(SomeCertificate.Pem(certificate)) : certificate.Export(X509ContentType.Pkcs12));
        using var credentials = new Credentials(Options(login, path), TimeProvider.System);
        Assert.Equal(SomeCertificate.LastDay, credentials.Expires);
        Assert.Equal("token-1", await credentials.TokenAsync(Cancellation));
        var request = Assert.Single(login.Logins);
        Assert.Contains("client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer", request.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("client_secret", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_usable_certificate_is_named_with_what_it_should_be()
    {
        using var certificate = SomeCertificate.Create();
        string?[] paths =
        [
            null, Path.GetTempPath(), await FileAsync("nonsense"u8.ToArray()), await FileAsync([]), await FileAsync(certificate.Export(X509ContentType.Pkcs12, "password")), await FileAsync(certificate.Export(X509ContentType.Cert)),
            await FileAsync(System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem())), await FileAsync("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"u8.ToArray()), await FileAsync(new byte[2 << 20]),
        ];
        foreach (var path in paths)
        {
            using var credentials = new Credentials(new() { AppId = AppId, TenantId = TenantId, CertificatePath = path ?? "/does/not/exist.pfx" }, TimeProvider.System);
            Assert.StartsWith("Teams:CertificatePath", credentials.Problem, StringComparison.Ordinal);
            Assert.Null(credentials.Expires);
            Assert.False((await Assert.ThrowsAsync<CredentialsException>(() => credentials.TokenAsync(Cancellation))).IsTransient);
        }
    }

    private static TeamsOptions Options(ConnectorStandIn login, string? certificate = null) =>
        new() { AppId = AppId, TenantId = TenantId, AppPassword = certificate is null ? Secret : "", CertificatePath = certificate ?? "", LoginUrl = login.LoginUrl };

    private async Task<string> FileAsync(byte[] content)
    {
        var path = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, content, Cancellation);
        return path;
    }
}

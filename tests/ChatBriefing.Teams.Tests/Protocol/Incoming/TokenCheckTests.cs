using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ChatBriefing.Teams.Protocol.Incoming;
using ChatBriefing.Teams.Protocol.Models;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Protocol.Incoming;

public sealed class TokenCheckTests
{
    [Fact]
    public async Task A_token_of_the_connector_passes()
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(Verdict.Allowed, await trial.TryAsync(trial.Token()));
        Assert.Empty(trial.Logged);
        Assert.Null(trial.Check.Problem);
    }

    [Fact]
    public async Task Neither_a_slash_nor_the_case_of_the_service_url_matters()
    {
        await using var trial = await TokenTrial.StartAsync();
        var verdict = await trial.TryAsync(trial.Token(), TokenTrial.Message with { ServiceUrl = TokenTrial.ServiceUrl.TrimEnd('/').ToUpperInvariant() });
        Assert.True(verdict.IsAllowed);
    }

    [Theory]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://sts.windows.net/99999999-8888-7777-6666-555555555555/")]
    [InlineData("https://login.microsoftonline.com/99999999-8888-7777-6666-555555555555/v2.0")]
    [InlineData("")]
    [InlineData(null)]
    public Task A_token_of_another_issuer_is_refused(string? issuer) => RefusedAsync("another issuer", claims => claims["iss"] = issuer);

    [Theory]
    [InlineData("22222222-2222-3333-4444-555555555555")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    [InlineData(null)]
    public Task A_token_of_another_audience_is_refused(string? audience) => RefusedAsync("another bot", claims => claims["aud"] = audience);

    [Fact]
    public Task A_token_without_an_audience_is_refused() => RefusedAsync("another bot", claims => claims.Remove("aud"));

    [Fact]
    public Task A_token_without_an_issuer_is_refused() => RefusedAsync("another issuer", claims => claims.Remove("iss"));

    [Fact]
    public Task A_token_that_never_expires_is_refused() => RefusedAsync("no longer or not yet", claims => claims.Remove("exp"));

    [Theory]
    [InlineData("exp", -301, false)]
    [InlineData("exp", -299, true)]
    [InlineData("nbf", 301, false)]
    [InlineData("nbf", 299, true)]
    public async Task Five_minutes_are_allowed_between_the_clocks(string claim, int seconds, bool passes)
    {
        await using var trial = await TokenTrial.StartAsync();
        var verdict = await trial.TryAsync(trial.Token(claims =>
        {
            claims["nbf"] = trial.Time.GetUtcNow().ToUnixTimeSeconds() - 7200;
            claims[claim] = trial.Time.GetUtcNow().ToUnixTimeSeconds() + seconds;
        }));
        Assert.Equal(passes ? 200 : 401, verdict.Status);
    }

    [Fact]
    public async Task A_token_that_is_sent_again_after_it_expired_is_refused()
    {
        await using var trial = await TokenTrial.StartAsync();
        var token = trial.Token();
        Assert.True((await trial.TryAsync(token)).IsAllowed);
        trial.Time.Advance(TimeSpan.FromMinutes(66));
        Assert.Equal(401, (await trial.TryAsync(token)).Status);
    }

    [Fact]
    public async Task A_token_signed_by_another_key_under_the_name_of_ours_is_refused()
    {
        await using var trial = await TokenTrial.StartAsync();
        using var forger = new SigningPair("k1");
        var verdict = await trial.TryAsync(forger.Sign(trial.Claims()));
        Assert.Equal(401, verdict.Status);
        Assert.Contains("signature", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_claim_breaks_the_signature()
    {
        await using var trial = await TokenTrial.StartAsync();
        var good = trial.Token().Split('.');
        var other = trial.Token(claims => claims["exp"] = 4_000_000_000).Split('.');
        Assert.Equal(401, (await trial.TryAsync($"{good[0]}.{other[1]}.{good[2]}")).Status);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData("")]
    [InlineData("rs256")]
    public async Task A_token_that_is_not_signed_is_refused_whatever_it_calls_that(string algorithm)
    {
        await using var trial = await TokenTrial.StartAsync();
        var header = new JsonObject { ["alg"] = algorithm, ["kid"] = "k1" };
        Assert.Equal(401, (await trial.TryAsync(SigningPair.Join(header, trial.Claims(), _ => []))).Status);
        Assert.Equal(401, (await trial.TryAsync(trial.Key.Sign(trial.Claims(), header))).Status);
        Assert.Equal(0, trial.Platform.Asked);
    }

    [Fact]
    public async Task A_token_with_the_public_key_as_a_shared_secret_is_refused()
    {
        await using var trial = await TokenTrial.StartAsync();
        var header = new JsonObject { ["alg"] = "HS256", ["kid"] = "k1" };
        Assert.Equal(401, (await trial.TryAsync(SigningPair.Join(header, trial.Claims(), signed => HMACSHA256.HashData(trial.Key.PublicPem, signed)))).Status);
        Assert.Equal(0, trial.Platform.Asked);
    }

    [Fact]
    public async Task A_token_that_brings_its_own_key_is_refused()
    {
        await using var trial = await TokenTrial.StartAsync();
        using var forger = new SigningPair("k1");
        var header = new JsonObject { ["alg"] = "RS256", ["kid"] = "k1", ["jwk"] = forger.Published(), ["jku"] = "http://127.0.0.1:1/keys" };
        Assert.Equal(401, (await trial.TryAsync(forger.Sign(trial.Claims(), header))).Status);
    }

    [Fact]
    public async Task A_token_that_does_not_name_its_key_is_refused()
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(401, (await trial.TryAsync(trial.Key.Sign(trial.Claims(), new JsonObject { ["alg"] = "RS256" }))).Status);
    }

    [Fact]
    public async Task A_key_that_vouches_for_other_channels_is_not_enough()
    {
        await using var trial = await TokenTrial.StartAsync(endorsements: ["webchat", "msteams2"]);
        await ForbiddenAsync(trial, "vouch", TokenTrial.Message);
    }

    [Fact]
    public async Task A_key_that_vouches_for_nothing_is_not_enough()
    {
        await using var trial = await TokenTrial.StartAsync(endorsements: []);
        await ForbiddenAsync(trial, "vouch", TokenTrial.Message);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("MSTeams")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_of_another_channel_is_refused_though_the_key_vouches_for_it(string? channel)
    {
        await using var trial = await TokenTrial.StartAsync(endorsements: ["webchat", "msteams", "MSTeams", ""]);
        await ForbiddenAsync(trial, "channel", TokenTrial.Message with { ChannelId = channel });
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/x")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_with_another_service_url_than_the_tokens_is_refused(string? serviceUrl)
    {
        await using var trial = await TokenTrial.StartAsync();
        await ForbiddenAsync(trial, "service url", TokenTrial.Message with { ServiceUrl = serviceUrl });
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public async Task A_token_that_names_no_service_url_is_refused(string claim)
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(403, (await trial.TryAsync(trial.Token(claims => claims["serviceurl"] = JsonNode.Parse(claim)))).Status);
        Assert.Equal(403, (await trial.TryAsync(trial.Token(claims => claims.Remove("serviceurl")))).Status);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    [InlineData("")]
    public async Task An_activity_of_another_tenant_is_refused(string tenant)
    {
        await using var trial = await TokenTrial.StartAsync();
        await ForbiddenAsync(trial, "tenant", TokenTrial.Message with { Conversation = new ConversationPlace { TenantId = tenant } });
        await ForbiddenAsync(trial, "tenant", TokenTrial.Message with { Conversation = null, ChannelData = new IncomingChannelData { Tenant = new Named { Id = tenant } } });
        await ForbiddenAsync(trial, "tenant", TokenTrial.Message with { Conversation = null, ChannelData = null });
    }

    [Fact]
    public async Task The_tenant_may_stand_in_the_channel_data_alone()
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.True((await trial.TryAsync(trial.Token(), TokenTrial.Message with { Conversation = new ConversationPlace { Id = "a:1" } })).IsAllowed);
    }

    [Fact]
    public async Task Any_tenant_passes_where_none_is_set()
    {
        await using var trial = await TokenTrial.StartAsync(options => options.TenantId = "");
        Assert.True((await trial.TryAsync(trial.Token(), TokenTrial.Message with { Conversation = null, ChannelData = null })).IsAllowed);
    }

    [Theory]
    [InlineData("Bearer {0}", true)]
    [InlineData("bearer {0}", true)]
    [InlineData("BEARER {0}", true)]
    [InlineData("Bearer  {0}", false)]
    [InlineData(" Bearer {0}", false)]
    [InlineData("Bearer {0} ", false)]
    [InlineData("Bearer\t{0}", false)]
    [InlineData("Bearer{0}", false)]
    [InlineData("{0}", false)]
    [InlineData("Basic {0}", false)]
    [InlineData("Bearer {0}, Bearer {0}", false)]
    [InlineData("Bearer {0},{0}", false)]
    [InlineData("Bearer {0}.", false)]
    [InlineData("Bearer {0}.x.y", false)]
    [InlineData("Bearer .{0}", false)]
    [InlineData("Bearer \"{0}\"", false)]
    [InlineData("Bearer {0}=", false)]
    public async Task The_header_is_one_token_and_nothing_else(string form, bool passes)
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(passes ? 200 : 401, (await trial.TryHeaderAsync(string.Format(form, trial.Token()))).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer bnVsbA.bnVsbA.bnVsbA")]
    [InlineData("Bearer W10.W10.W10")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer eyJhbGciOjF9.e30.e30")]
    [InlineData("Bearer null")]
    public async Task Garbage_and_nothing_are_refused_without_a_look_at_the_keys(string? header)
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.Equal(401, (await trial.TryHeaderAsync(header)).Status);
        Assert.Equal(0, trial.Platform.Asked);
    }

    [Fact]
    public async Task A_huge_token_is_refused_though_it_is_signed()
    {
        await using var trial = await TokenTrial.StartAsync();
        Assert.True((await trial.TryAsync(trial.Token(claims => claims["more"] = new string('x', 8_000)))).IsAllowed);
        Assert.Equal(401, (await trial.TryAsync(trial.Token(claims => claims["more"] = new string('x', 16_000)))).Status);
        Assert.Equal(401, (await trial.TryHeaderAsync("Bearer " + new string('.', 10_000_000))).Status);
    }

    [Fact]
    public async Task A_deep_claim_does_no_harm()
    {
        await using var trial = await TokenTrial.StartAsync();
        var deep = Enumerable.Range(0, 60).Aggregate((JsonNode)"end", (inner, _) => new JsonArray(inner));
        Assert.InRange((await trial.TryAsync(trial.Token(claims => claims["aud"] = deep))).Status, 401, 403);
    }

    [Fact]
    public async Task Nothing_passes_and_nothing_throws_whatever_the_header_is()
    {
        await using var trial = await TokenTrial.StartAsync();
        var token = trial.Token();
        var random = new Random(20261123);
        for (var i = 0; i < 2_000; i++)
        {
            var letters = token.ToCharArray();
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                // The last letter holds bits that count for nothing.
                letters[random.Next(letters.Length - 1)] = "AZ09._-é,\0"[random.Next(10)];
            }

            var spoilt = new string(letters);
            Assert.Equal(spoilt == token ? 200 : 401, (await trial.TryAsync(spoilt)).Status);
        }

        await Gen.String.SampleAsync(async text => Assert.Equal(401, (await trial.TryAsync(text)).Status), iter: 1_000);
    }

    [Fact]
    public async Task Neither_the_log_nor_the_verdict_shows_a_token()
    {
        await using var trial = await TokenTrial.StartAsync();
        using var forger = new SigningPair("k1");
        string[] tokens = [forger.Sign(trial.Claims()), trial.Token(claims => claims["iss"] = "https://evil.example"), trial.Token(claims => claims["aud"] = "evil")];
        foreach (var token in tokens)
        {
            var verdict = await trial.TryAsync(token);
            Assert.All(trial.Logged.Append(verdict.Reason!), line => Assert.All(token.Split('.').Append("evil"), part => Assert.DoesNotContain(part, line, StringComparison.Ordinal)));
        }

        Assert.Equal(tokens.Length, trial.Logged.Count);
    }

    private static async Task RefusedAsync(string reason, Action<JsonObject> change)
    {
        await using var trial = await TokenTrial.StartAsync();
        var verdict = await trial.TryAsync(trial.Token(change));
        Assert.Equal(401, verdict.Status);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
    }

    private static async Task ForbiddenAsync(TokenTrial trial, string reason, Activity activity)
    {
        var verdict = await trial.TryAsync(trial.Token(), activity);
        Assert.Equal(403, verdict.Status);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
    }
}

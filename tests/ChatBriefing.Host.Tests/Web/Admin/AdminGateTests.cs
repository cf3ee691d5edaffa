using System.Net;
using System.Net.Http.Headers;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web.Admin;

/// <summary>Who gets in where a public address is set, so that only the token counts.</summary>
public sealed class AdminGateTests(RunningChat chat) : IClassFixture<RunningChat>
{
    public static TheoryData<string, string> Endpoints => new()
    {
        { "GET", "status" }, { "GET", "articles" }, { "GET", "removed" }, { "GET", "failures" }, { "GET", "unanswered" }, { "GET", "feedback" }, { "GET", "daily" }, { "GET", "feeds" }, { "GET", "log" },
        { "POST", "reindex" }, { "POST", "articles?name=a.txt" }, { "POST", "articles/address" }, { "POST", "articles/restore?id=a" }, { "DELETE", "articles?id=harbour/lighthouse" },
        { "POST", "unanswered/answered" }, { "POST", "feeds" }, { "DELETE", "feeds?address=a" }, { "POST", "feeds/poll" },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Nobody_gets_in_without_the_token(string method, string path)
    {
        using var response = await AdminRequest.SendAsync(chat, method, path, AdminRequest.Json(new { }));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("Bearer not-the-token-of-the-tests")]
    [InlineData("Bearer ")]
    [InlineData("Basic " + RunningChat.AdminToken)]
    [InlineData(RunningChat.AdminToken)]
    public async Task A_wrong_token_is_no_token(string header)
    {
        using var response = await chat.SendAsync(() => With(HttpMethod.Get, "Authorization", header));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Host", "briefing.example.org")]
    public async Task The_token_opens_through_a_proxy(string header, string value)
    {
        using var response = await chat.SendAsync(() =>
        {
            var request = With(HttpMethod.Get, header, value);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RunningChat.AdminToken);
            return request;
        });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_page_holds_no_data_and_is_shown_to_anybody()
    {
        var html = await chat.Client.GetStringAsync(new Uri("/admin", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Sign in", html, StringComparison.Ordinal);
        Assert.DoesNotContain("lighthouse", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_stranger_cannot_send_a_large_file()
    {
        using var response = await AdminRequest.SendAsync(chat, "POST", "articles?name=a.txt", () => new ByteArrayContent(new byte[200_000]));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("XMLHttpRequest", null)]
    [InlineData("chatbriefing", "cross-site")]
    [InlineData("chatbriefing", "same-site")]
    public async Task A_change_must_come_from_our_page_or_a_program(string? mark, string? site)
    {
        using var response = await chat.SendAsync(() =>
        {
            var request = AdminRequest.Of("POST", "reindex", token: RunningChat.AdminToken);
            request.Headers.Remove("X-Requested-With");
            request.Headers.TryAddWithoutValidation("X-Requested-With", mark is null ? [] : [mark]);
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site is null ? [] : [site]);
            return request;
        });
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    internal static HttpRequestMessage With(HttpMethod method, string header, string value)
    {
        var request = new HttpRequestMessage(method, new Uri("/api/admin/status", UriKind.Relative));
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }
}

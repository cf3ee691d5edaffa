using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web;

public sealed class WebChatTests(RunningChat chat) : IClassFixture<RunningChat>
{
    private static readonly string[] RecordFields =
    [
        "question", "answered", "shortAnswer", "confidence", "kind", "language", "readAs", "excerpts", "facts", "disagreements", "missingTerms", "receipt", "elapsedMs",
    ];

    private static readonly string[] ExcerptFields =
        ["n", "articleId", "title", "url", "published", "attributedTo", "start", "length", "text", "highlights"];

    public static TheoryData<string> Hostile =>
    [
        "", "   \n\t ", new string('a', 10_000), string.Concat(Enumerable.Repeat("who is ", 1_400)), "\0\u0001\u001b[2J", "\u202e\u2066rtl \u05d0\u05d1", "😀😀👩‍👩‍👧", "/help", "/", "//ask",
        "title:* AND (foo~2 OR [a TO z]) \\ \"unclosed", "<script>alert(1)</script>", "**bold** [x](javascript:alert(1)) `code` @everyone", "' OR 1=1 --", "?", "{\"a\":1}", "\uFFFF\uFDD0",
    ];

    [Fact]
    public async Task An_answer_has_exactly_the_promised_fields()
    {
        var record = await chat.AskAsync("Who announced the work on the lighthouse?");
        Assert.Equal(RecordFields, record.EnumerateObject().Select(p => p.Name));
        Assert.True(record.GetProperty("answered").GetBoolean());
        Assert.InRange(record.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.Equal("who", record.GetProperty("kind").GetString());
        var excerpt = record.GetProperty("excerpts")[0];
        Assert.Equal(ExcerptFields, excerpt.EnumerateObject().Select(p => p.Name));
        Assert.Equal("harbour/lighthouse", excerpt.GetProperty("articleId").GetString());
        var text = excerpt.GetProperty("text").GetString()!;
        Assert.Equal(Some.Article.Substring(excerpt.GetProperty("start").GetInt32(), excerpt.GetProperty("length").GetInt32()), text);
    }

    [Fact]
    public async Task A_refusal_shows_no_excerpts()
    {
        var record = await chat.AskAsync("Who won the chess olympiad in Buenos Aires?");
        Assert.False(record.GetProperty("answered").GetBoolean());
        Assert.Equal(0, record.GetProperty("excerpts").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_asked_gets_a_record(string question)
    {
        var record = await chat.AskAsync(question);
        Assert.Equal(RecordFields, record.EnumerateObject().Select(p => p.Name));
        Assert.Equal(question, record.GetProperty("question").GetString());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_said_gets_a_reply_without_foreign_markup(string text)
    {
        using var response = await chat.PostAsync("/api/chat", JsonSerializer.Serialize(new { text, conversation = text }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script", reply.GetProperty("html").GetString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[1]", HttpStatusCode.BadRequest)]
    [InlineData("{\"question\":\"\\ud800\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"question\":5}", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_question_is_refused_with_problem_details(string body, HttpStatusCode expected)
    {
        using var response = await chat.PostAsync("/api/ask", body);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty((await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_body_over_64_KB_is_refused()
    {
        using var response = await chat.PostAsync("/api/ask", JsonSerializer.Serialize(new { question = new string('x', 70_000) }));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task A_form_of_another_site_cannot_post(string type)
    {
        using var body = new StringContent("{\"question\":\"x\"}", Encoding.UTF8, type);
        using var response = await chat.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example:80", HttpStatusCode.BadRequest)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    [InlineData("briefing.example.org", HttpStatusCode.OK)]
    public async Task Only_hosts_of_ours_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/health/live", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await chat.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/admin")]
    [InlineData("/files/chat.js")]
    [InlineData("/files/admin.js")]
    [InlineData("/articles/harbour/lighthouse")]
    [InlineData("/articles/none")]
    [InlineData("/nowhere")]
    [InlineData("/health/ready")]
    [InlineData("/metrics")]
    public async Task Every_response_forbids_foreign_content(string path)
    {
        using var response = await chat.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task The_viewer_marks_the_cited_words()
    {
        var start = Some.Article.IndexOf("Mayor Ines", StringComparison.Ordinal);
        var html = await GetAsync($"/articles/harbour/lighthouse?start={start}&length=20");
        Assert.Contains("<mark id=\"cited\">Mayor Ines Halvorsen</mark>", html, StringComparison.Ordinal);
        Assert.Contains("no date stated", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start=-1&length=5")]
    [InlineData("start=5&length=0")]
    [InlineData("start=2147483647&length=2147483647")]
    [InlineData("start=0&length=99999")]
    [InlineData("start=x&length=y")]
    [InlineData("start=3")]
    public async Task The_viewer_says_when_the_cited_place_is_not_there(string query)
    {
        var html = await GetAsync($"/articles/harbour/lighthouse?{query}");
        Assert.Contains("The cited place is not in this article.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/none")]
    [InlineData("/articles/..%2f..%2fetc%2fpasswd")]
    [InlineData("/articles/")]
    public async Task A_missing_article_has_a_friendly_page(string path)
    {
        using var response = await chat.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such article", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thumb_is_stored_for_a_receipt_only()
    {
        var receipt = (await chat.AskAsync("Who announced the work?")).GetProperty("receipt").GetString();
        using var known = await chat.PostAsync("/api/feedback", JsonSerializer.Serialize(new { receipt, conversation = "c", helpful = true }));
        using var unknown = await chat.PostAsync("/api/feedback", """{"receipt":"NOSUCHRECEIPT","conversation":"c","helpful":false}""");
        using var incomplete = await chat.PostAsync("/api/feedback", JsonSerializer.Serialize(new { receipt }));
        Assert.Equal(HttpStatusCode.NoContent, known.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, incomplete.StatusCode);
    }

    [Fact]
    public async Task The_figures_count_questions()
    {
        await chat.AskAsync("Who announced the work?");
        Assert.Matches("chatbriefing_question_seconds_count [1-9]", await GetAsync("/metrics"));
    }

    [Fact]
    public async Task The_figures_count_dropped_quotes() =>
        Assert.Contains("\nchatbriefing_dropped_quotes_total 0\n", await GetAsync("/metrics"), StringComparison.Ordinal);

    private async Task<string> GetAsync(string path) => await chat.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}

using System.Net;
using System.Text.Json;
using ChatBriefing.Host.Tests.Support;

namespace ChatBriefing.Host.Tests.Web.Admin;

public sealed class AdminEndpointsTests(LocalChat local) : IClassFixture<LocalChat>
{
    private const int TooLarge = (20 * 1024 * 1024) + 1;

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Unauthorized)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Unauthorized)]
    [InlineData("Forwarded", "for=192.0.2.7", HttpStatusCode.Unauthorized)]
    [InlineData("X-Forwarded-For", "127.0.0.1", HttpStatusCode.Unauthorized)]
    [InlineData("X-Forwarded-Host", "localhost", HttpStatusCode.Unauthorized)]
    [InlineData("X-Real-IP", "127.0.0.1", HttpStatusCode.Unauthorized)]
    [InlineData("Via", "1.1 proxy", HttpStatusCode.Unauthorized)]
    [InlineData("Host", "localhost:3978", HttpStatusCode.OK)]
    [InlineData("Host", "evil.example", HttpStatusCode.BadRequest)]
    public async Task This_machine_needs_no_token_but_what_comes_through_it_does(string header, string value, HttpStatusCode expected)
    {
        using var response = await local.Chat.SendAsync(() => AdminGateTests.With(HttpMethod.Get, header, value));
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Articles_are_searched_sorted_and_paged()
    {
        var first = await GetAsync("articles?sort=title");
        Assert.Equal(50, first.GetProperty("articles").GetArrayLength());
        Assert.Equal(2, first.GetProperty("pages").GetInt32());
        Assert.Equal(2, (await GetAsync("articles?page=99")).GetProperty("page").GetInt32());

        var found = await GetAsync("articles?search=REPORT%20gazette&sort=sentences&descending=true");
        Assert.Equal(20, found.GetProperty("total").GetInt32());
        Assert.All(found.GetProperty("articles").EnumerateArray(), row => Assert.Equal("Saltmere Gazette", row.GetProperty("source").GetString()));
        Assert.Equal(0, (await GetAsync("articles?search=nowhere")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_an_article_does_not_state_comes_last_either_way()
    {
        foreach (var order in new[] { "true", "false" })
        {
            var rows = (await GetAsync($"articles?sort=published&descending={order}&page=2")).GetProperty("articles").EnumerateArray().ToArray();
            Assert.Equal(JsonValueKind.Null, rows[^1].GetProperty("published").ValueKind);
        }
    }

    [Fact]
    public async Task Copies_of_a_story_are_named()
    {
        var row = (await GetAsync("articles?search=market-again")).GetProperty("articles")[0];
        Assert.Equal("Harbour Wire", row.GetProperty("alsoToldBy")[0].GetString());
    }

    [Fact]
    public async Task An_uploaded_file_answers_can_be_removed_and_comes_back()
    {
        var text = "The clock tower\n\nThe clock tower of Saltmere was wound by the widow Perpetua Quill for forty years.\n" + new string('\n', 100_000);
        var done = await AdminRequest.JsonAsync(local.Chat, "POST", "articles?name=..%2F..%2Ftower.txt", AdminRequest.File(text));
        Assert.Contains("tower.txt", done.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, done.GetProperty("run").GetProperty("changes").GetProperty("added").GetArrayLength());
        Assert.Equal("tower", (await GetAsync("articles?search=tower")).GetProperty("articles")[0].GetProperty("id").GetString());
        Assert.True((await local.Chat.AskAsync("Who wound the clock tower of Saltmere?")).GetProperty("answered").GetBoolean());

        await AdminRequest.JsonAsync(local.Chat, "DELETE", "articles?id=tower");
        Assert.Equal(0, (await GetAsync("articles?search=tower")).GetProperty("total").GetInt32());
        Assert.Contains((await GetAsync("removed")).GetProperty("removed").EnumerateArray(), removed => removed.GetProperty("path").GetString() == "tower.txt");

        await AdminRequest.JsonAsync(local.Chat, "POST", "articles/restore?id=tower.txt");
        Assert.Equal(1, (await GetAsync("articles?search=tower")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("articles?name=program.exe", "can be added")]
    [InlineData("articles?name=empty.txt", "nothing but white space")]
    public async Task A_file_that_is_no_article_is_refused_with_the_reason(string path, string reason)
    {
        var (status, detail) = await StatusOfAsync("POST", path, () => new ByteArrayContent([]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(reason, detail, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_file_over_20_MB_is_refused_whether_or_not_its_length_is_told()
    {
        using var told = await local.Chat.SendAsync(() =>
        {
            var request = AdminRequest.Of("POST", "articles?name=large.txt", new ByteArrayContent(new byte[TooLarge]));
            request.Headers.ExpectContinue = true;
            return request;
        });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, told.StatusCode);
        Assert.Contains("20 MB", await told.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var untold = await StatusOfAsync("POST", "articles?name=large.txt", () => new StreamContent(new UntoldLength(TooLarge)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untold.Status);
    }

    [Theory]
    [InlineData("POST", "articles")]
    [InlineData("DELETE", "articles")]
    [InlineData("POST", "articles/restore")]
    [InlineData("POST", "articles/address")]
    [InlineData("POST", "unanswered/answered")]
    [InlineData("POST", "feeds")]
    [InlineData("DELETE", "feeds")]
    public async Task What_is_missing_is_named(string method, string path)
    {
        var (status, detail) = await StatusOfAsync(method, path, AdminRequest.Json(new { }));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("is missing", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "articles?id=..%2F..%2Fetc%2Fpasswd", null)]
    [InlineData("POST", "articles/restore?id=never", null)]
    [InlineData("POST", "articles/address", "http://127.0.0.1/secret")]
    [InlineData("POST", "feeds", "https://localhost/feed.xml")]
    [InlineData("DELETE", "feeds?address=https://nowhere.example/", null)]
    public async Task What_cannot_be_done_is_refused_with_the_reason(string method, string path, string? address)
    {
        var (status, detail) = await StatusOfAsync(method, path, AdminRequest.Json(new { address }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.NotEmpty(detail);
    }

    [Fact]
    public async Task Other_bodies_stay_small() => Assert.Equal(
        HttpStatusCode.RequestEntityTooLarge, (await StatusOfAsync("POST", "articles/address", AdminRequest.Json(new { address = new string('x', 70_000) }))).Status);

    [Fact]
    public async Task Reindexing_reports_what_changed_and_the_figures_follow()
    {
        local.Chat.Write("late.md", "---\ntitle: Late\n---\n\nThe late ferry carries no lamps.\n");
        var run = await AdminRequest.JsonAsync(local.Chat, "POST", "reindex");
        Assert.Contains("late.md", run.GetProperty("changes").GetProperty("added").EnumerateArray().Select(path => path.GetString()));

        var status = await GetAsync("status");
        Assert.Equal(JsonValueKind.Null, status.GetProperty("running").ValueKind);
        Assert.Equal(1, status.GetProperty("stories").GetInt32());
        var metrics = await local.Chat.Client.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("\nchatbriefing_indexing 0\n", metrics, StringComparison.Ordinal);
        Assert.Matches(@"\nchatbriefing_last_run_timestamp_seconds \d{10}\n", metrics);
        Assert.Matches(@"\nchatbriefing_articles [6-9]\d\n", metrics);
        using var ready = JsonDocument.Parse(await local.Chat.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.InRange(ready.RootElement.GetProperty("lastRunSecondsAgo").GetDouble(), 0, 600);
        Assert.InRange(ready.RootElement.GetProperty("failures").GetInt32(), 1, 9);
        Assert.False(ready.RootElement.GetProperty("indexing").GetBoolean());
    }

    [Fact]
    public async Task A_gap_is_listed_until_an_article_fills_it()
    {
        await local.Chat.AskAsync("Who won the chess olympiad in Buenos Aires?");
        var gap = (await GetAsync("unanswered")).GetProperty("questions").EnumerateArray().Single(row => row.GetProperty("question").GetString()!.Contains("chess", StringComparison.Ordinal));
        var group = gap.GetProperty("group").GetString();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await StatusOfAsync("POST", "unanswered/answered", AdminRequest.Json(new { group, article = "none" }))).Status);
        await AdminRequest.JsonAsync(local.Chat, "POST", "unanswered/answered", AdminRequest.Json(new { group, article = "news/market" }));
        Assert.DoesNotContain("chess", (await GetAsync("unanswered")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_and_days_are_counted()
    {
        var receipt = (await local.Chat.AskAsync("Who called the move of the fish market overdue?")).GetProperty("receipt").GetString();
        using var rated = await local.Chat.PostAsync("/api/feedback", JsonSerializer.Serialize(new { receipt, conversation = "c", helpful = false }));
        var row = (await GetAsync("feedback")).GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("receipt").GetString() == receipt);
        Assert.Equal(1, row.GetProperty("down").GetInt32());

        var days = (await GetAsync("daily?days=14")).GetProperty("days").EnumerateArray().ToArray();
        Assert.Equal(14, days.Length);
        Assert.True(days[^1].GetProperty("answered").GetInt32() > 0);
    }

    private Task<JsonElement> GetAsync(string path) => AdminRequest.JsonAsync(local.Chat, "GET", path);

    private async Task<(HttpStatusCode Status, string Detail)> StatusOfAsync(string method, string path, Func<HttpContent>? body = null)
    {
        using var response = await AdminRequest.SendAsync(local.Chat, method, path, body);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var problem = text.StartsWith('{') ? JsonDocument.Parse(text) : null;
        return (response.StatusCode, problem is not null && problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString()! : string.Empty);
    }

    /// <summary>Zeros whose number shows only when they have been read.</summary>
    private sealed class UntoldLength(int length) : Stream
    {
        private int _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, _left);
            _left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

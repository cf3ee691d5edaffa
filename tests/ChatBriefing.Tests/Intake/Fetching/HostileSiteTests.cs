using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Intake.Fetching;

public sealed class HostileSiteTests : IAsyncDisposable
{
    private readonly WebStandIn _web = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_page_is_unpacked(string encoding)
    {
        _web.With("/a", Packed(encoding, "<html>Cobalt</html>"u8.ToArray()), "text/html", headers: $"Content-Encoding: {encoding}\r\n");
        Assert.Equal("<html>Cobalt</html>", Encoding.UTF8.GetString(Assert.IsType<Fetched>(await FetchAsync("/a")).Bytes.Span));
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked()
    {
        _web.With("/a", Packed("br", new byte[15 * 1024 * 1024]), "text/html", headers: "Content-Encoding: br\r\n");
        Assert.Contains("unpacks to more", await ReasonAsync("/a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", "arrived damaged")]
    [InlineData("br", "arrived damaged")]
    [InlineData("gzip, gzip", "was not asked for")]
    [InlineData("zstd", "was not asked for")]
    public async Task Packing_that_makes_no_sense_is_refused(string encoding, string words)
    {
        _web.With("/a", "<html>not packed at all</html>", headers: $"Content-Encoding: {encoding}\r\n");
        Assert.Contains(words, await ReasonAsync("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_says_it_is_too_large_is_not_read_and_one_that_does_not_say_so_is_cut_off()
    {
        _web.With("/honest", (stream, cancellation) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n"u8.ToArray(), cancellation).AsTask());
        _web.With("/endless", EndlessAsync);
        Assert.Contains("larger than 20 MB", await ReasonAsync("/honest"), StringComparison.Ordinal);
        Assert.Contains("larger than 20 MB", await ReasonAsync("/endless"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_never_finishes_is_given_up_after_the_time_limit()
    {
        _web.With("/silent", (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation)).With("/drip", DripAsync);
        Assert.Contains("took longer than 1 seconds", await ReasonAsync("/silent", seconds: 1), StringComparison.Ordinal);
        Assert.Contains("took longer than 1 seconds", await ReasonAsync("/drip", seconds: 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_headers_is_refused()
    {
        _web.With("/a", "<html></html>", headers: string.Concat(Enumerable.Range(0, 2_000).Select(i => $"X-{i}: {new string('a', 100)}\r\n")));
        Assert.Contains("more headers", await ReasonAsync("/a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Type: text/html\r\n\r\n<html>cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nZZZ\r\n")]
    public async Task A_broken_reply_is_a_reason_not_a_crash(string reply)
    {
        _web.With("/a", (stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(reply), cancellation).AsTask());
        Assert.Contains("try again later", await ReasonAsync("/a"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var secure = new WebStandIn(certificate);
        Assert.Contains("certificate is not valid", await ReasonAsync(new FetchRequest($"https://127.0.0.1:{secure.Port}/a"), secure.Port), StringComparison.Ordinal);
        Assert.All(secure.Requests, Assert.Empty);
    }

    [Fact]
    public async Task A_site_that_is_down_is_said_to_be()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        Assert.Contains("cannot be reached", await ReasonAsync(new FetchRequest($"http://127.0.0.1:{port}/"), port), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_the_bot_stops_the_fetch()
    {
        _web.With("/silent", (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var fetch = Fetch(_web.Port);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetch.FetchAsync(new FetchRequest(_web.Address("/silent")), stop.Token));
    }

    [Theory]
    [InlineData("text/html", "Just words", "web page")]
    [InlineData("text/plain", "Just words", "plain text")]
    [InlineData("text/plain", "<!DOCTYPE html><html>", "web page")]
    [InlineData("TEXT/Markdown; charset=UTF-8", "# Words", "Markdown")]
    [InlineData("application/xhtml+xml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "web page")]
    [InlineData("text/html", "%PDF-1.7 ...", "PDF")]
    [InlineData("application/octet-stream", "%PDF-1.7 ...", "PDF")]
    [InlineData("application/pdf", "<html>Log in first</html>", "web page")]
    [InlineData("application/json", "{}", null)]
    [InlineData("image/png", "\u0089PNG", null)]
    [InlineData("application/octet-stream", "words", null)]
    [InlineData("application/rss+xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"/>", null)]
    [InlineData("text/html", "<?xml version=\"1.0\"?><rss version=\"2.0\"/>", null)]
    [InlineData("text/html", "", null)]
    [InlineData("not a type", "words", null)]
    public async Task The_content_says_what_it_is_and_the_site_only_where_the_content_cannot(string type, string body, string? kind)
    {
        _web.With("/a", body, type);
        var outcome = await FetchAsync("/a");
        Assert.EndsWith(kind ?? "none", (outcome as Fetched)?.Kind.Name ?? "none", StringComparison.Ordinal);
        Assert.Equal(kind is null, outcome is Refused);
    }

    [Theory]
    [InlineData("text/html", "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", true)]
    [InlineData("application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", true)]
    [InlineData("text/html", "<html></html>", false)]
    public async Task A_feed_is_taken_only_where_a_feed_is_wanted(string type, string body, bool taken)
    {
        _web.With("/feed", body, type);
        using var fetch = Fetch(_web.Port);
        Assert.Equal(taken, await fetch.FetchAsync(new FetchRequest(_web.Address("/feed")) { Feed = true }, Cancellation) is Fetched);
    }

    private Task<string> ReasonAsync(string path, int seconds = 20) => ReasonAsync(new FetchRequest(_web.Address(path)), _web.Port, seconds);

    private static async Task<string> ReasonAsync(FetchRequest request, int port, int seconds = 20)
    {
        using var fetch = Fetch(port, seconds);
        return Assert.IsType<Refused>(await fetch.FetchAsync(request, Cancellation)).Reason;
    }

    private async Task<FetchOutcome> FetchAsync(string path)
    {
        using var fetch = Fetch(_web.Port);
        return await fetch.FetchAsync(new FetchRequest(_web.Address(path)), Cancellation);
    }

    private static SafeFetch Fetch(int port, int seconds = 20) =>
        new(new IntakeOptions { AllowHttp = true, AllowedNetworks = "127.0.0.1/32", Ports = $"{port}", TimeoutSeconds = seconds }, TimeProvider.System);

    private static byte[] Packed(string encoding, byte[] content)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            _ => new ZLibStream(packed, CompressionLevel.Optimal),
        })
        {
            stream.Write(content);
        }

        return packed.ToArray();
    }

    private static async Task EndlessAsync(Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellation);
        for (var block = new byte[1024 * 1024]; ;)
        {
            await stream.WriteAsync(block, cancellation);
        }
    }

    private static async Task DripAsync(Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellation);
        while (true)
        {
            await stream.WriteAsync("a"u8.ToArray(), cancellation);
            await Task.Delay(100, cancellation);
        }
    }
}

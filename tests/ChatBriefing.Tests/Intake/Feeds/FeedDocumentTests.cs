using System.Text;
using ChatBriefing.Intake.Feeds;

namespace ChatBriefing.Tests.Intake.Feeds;

public sealed class FeedDocumentTests
{
    private static readonly Uri Address = new("https://news.example.org/feed.xml");

    [Fact]
    public void An_rss_feed_is_read_with_ids_days_and_relative_links()
    {
        var feed = Read("""
            <?xml version="1.0"?><rss version="2.0"><channel><title> Mining
            news </title>
            <item><title>Cobalt &amp; copper</title><link>/cobalt</link><guid>id-1</guid><pubDate>Mon, 23 Nov 2026 23:30:00 -0500</pubDate><description>On &lt;b&gt;mines&lt;/b&gt;</description></item>
            <item><title>No link</title></item>
            <item><link>javascript:alert(1)</link></item>
            <item><link>https://news.example.org/tin</link></item>
            </channel></rss>
            """);
        Assert.Equal("Mining news", feed.Title);
        Assert.Equal(
            [
                new FeedItem("id-1", "Cobalt & copper", "On <b>mines</b>", new Uri("https://news.example.org/cobalt"), new DateOnly(2026, 11, 23)),
                new FeedItem("https://news.example.org/tin", "", "", new Uri("https://news.example.org/tin"), null),
            ],
            feed.Items);
    }

    [Fact]
    public void An_atom_feed_in_another_encoding_is_read()
    {
        const string Atom = """
            <?xml version="1.0" encoding="iso-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Été</title>
            <entry><title>Minéraux</title><id>urn:1</id><link href="https://news.example.org/a"/><published>2026-11-24T08:00:00Z</published><summary>Bref</summary></entry></feed>
            """;
        var feed = FeedDocument.Read(Encoding.Latin1.GetBytes(Atom), Address).Document!;
        Assert.Equal("Été", feed.Title);
        Assert.Equal(new FeedItem("urn:1", "Minéraux", "Bref", new Uri("https://news.example.org/a"), new DateOnly(2026, 11, 24)), Assert.Single(feed.Items));
    }

    [Fact]
    public void An_rdf_feed_is_read() => Assert.Single(Read("""
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title><link>https://news.example.org</link></channel>
        <item rdf:about="https://news.example.org/a"><title>A</title><link>https://news.example.org/a</link></item></rdf:RDF>
        """).Items);

    [Fact]
    public void Of_an_endless_feed_the_first_entries_count() =>
        Assert.Equal(FeedDocument.MaxItems, Read(Rss(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<item><link>/{i}</link></item>")))).Items.Count);

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&file;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1/evil.dtd\"><rss version=\"2.0\"><channel><title>T</title></channel></rss>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><title>&undefined;</title></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel>")]
    [InlineData("<rss/>")]
    [InlineData("<rss version=\"2.0\"/>")]
    [InlineData("<feed/>")]
    [InlineData("<html><body/></html>")]
    [InlineData("words")]
    [InlineData("")]
    [InlineData("<rss version=\"2.0\"><channel><title>\u0001</title></channel></rss>")]
    public void What_is_no_plain_feed_is_a_reason_or_empty_and_never_an_exception(string xml)
    {
        var (document, problem) = FeedDocument.Read(Encoding.UTF8.GetBytes(xml), Address);
        Assert.True(document is null ? problem is { Length: > 0 } : document.Items.Count == 0);
    }

    [Fact]
    public void A_deep_or_large_feed_is_refused()
    {
        Assert.NotNull(FeedDocument.Read(Encoding.UTF8.GetBytes(Rss(string.Concat(Enumerable.Repeat("<a>", 100_000)))), Address).Problem);
        Assert.NotNull(FeedDocument.Read(new byte[FeedDocument.MaxBytes + 1], Address).Problem);
    }

    [Fact]
    public void A_long_id_is_kept_short() => Assert.Equal(64, Read(Rss($"<item><guid>{new string('x', 10_000)}</guid><link>/a</link></item>")).Items[0].Key.Length);

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>T</title>{items}</channel></rss>";

    private static FeedDocument Read(string xml) => FeedDocument.Read(Encoding.UTF8.GetBytes(xml), Address).Document!;
}

using System.Text;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Fetching;
using ChatBriefing.Intake.Placing;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Intake.Placing;

public sealed class PageFileTests
{
    private const string Address = "https://news.example.org/2026/cobalt-mining?a=1&b=2";

    [Fact]
    public void A_page_without_canonical_link_gets_its_address()
    {
        var file = PageFile.Of(Page("<html><head><title>Cobalt</title></head></html>", FileKind.Html), published: new DateOnly(2026, 11, 24));
        Assert.Equal("cobalt-mining.html", file.Name);
        Assert.Equal(
            "\uFEFF<html><head><link rel=\"canonical\" href=\"https://news.example.org/2026/cobalt-mining?a=1&amp;b=2\">"
            + "<meta property=\"article:published_time\" content=\"2026-11-24\"><title>Cobalt</title></head></html>",
            Encoding.UTF8.GetString(file.Bytes.Span));
    }

    [Theory]
    [InlineData("<link rel=\"canonical\" href=\"/cobalt\">", true)]
    [InlineData("<LINK href='https://news.example.org/cobalt' REL=canonical />", false)]
    [InlineData("<link rel=\"canonical\" href=\"https://famous.example.com/cobalt\">", true)]
    [InlineData("<link rel=\"canonical\">", true)]
    [InlineData("<link rel=\"stylesheet\" href=\"https://news.example.org/canonical\">", true)]
    public void A_canonical_link_is_believed_on_its_own_site_only(string link, bool added)
    {
        var stored = Encoding.UTF8.GetString(PageFile.Of(Page($"<html><head>{link}</head></html>", FileKind.Html)).Bytes.Span);
        Assert.Equal(added, stored.Contains($"<head><link rel=\"canonical\" href=\"{Address.Replace("&", "&amp;", StringComparison.Ordinal)}\">", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_on_the_page_is_not_doubled() => Assert.DoesNotContain(
        "2026-11-24",
        Encoding.UTF8.GetString(PageFile.Of(Page("<head><meta property=\"article:published_time\" content=\"2025-01-01\"></head>", FileKind.Html), null, new DateOnly(2026, 11, 24)).Bytes.Span),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_is_read_back_with_its_address_and_day()
    {
        const string Html = "<html><head><title>Cobalt</title><link rel=canonical href=/x></head><body><article><p>Cobalt is mined in the south of the country.</p></article></body></html>";
        var file = PageFile.Of(Page(Html, FileKind.Html), published: new DateOnly(2026, 11, 24));
        var article = new HtmlReader().Read(Some.File(file.Bytes.ToArray(), "cobalt.html")).Article!;
        Assert.Equal((Address, new DateOnly(2026, 11, 24)), (article.Url, article.Published));
    }

    [Fact]
    public void Markdown_and_plain_text_are_read_back_with_their_address()
    {
        var markdown = PageFile.Of(Page("# Cobalt\n\nCobalt is mined.", FileKind.Markdown), "Cobalt / a story", new DateOnly(2026, 11, 24));
        Assert.Equal("Cobalt - a story.md", markdown.Name);
        var article = Some.Markdown(Encoding.UTF8.GetString(markdown.Bytes.Span));
        Assert.Equal((Address, new DateOnly(2026, 11, 24)), (article.Url, article.Published));

        var text = PageFile.Of(Page("Cobalt\n\nCobalt is mined.\n", FileKind.Text));
        Assert.Equal(Address, new PlainTextReader().Read(Some.File(text.Bytes.ToArray(), "cobalt.txt")).Article!.Url);
    }

    [Theory]
    [InlineData("iso-8859-1", null, "caf\u00E9 \u2019")]
    [InlineData("windows-1252", null, "caf\u00E9 \u2019")]
    [InlineData(null, "windows-1252", "caf\u00E9 \u2019")]
    [InlineData(null, null, "caf\u00E9 \u2019")]
    [InlineData("nonsense", null, "caf\u00E9 \u2019")]
    [InlineData("utf-7", null, "caf\u00E9 \u2019")]
    public void A_page_in_another_encoding_is_stored_as_utf8(string? charset, string? inPage, string words)
    {
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var page = Page("", FileKind.Html) with { Bytes = latin.GetBytes($"<html><meta charset={inPage}>{words}"), Charset = charset };
        Assert.Contains(words, Encoding.UTF8.GetString(PageFile.Of(page).Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://news.example.org/", "news.example.org.html")]
    [InlineData("https://news.example.org/a/b/", "b.html")]
    [InlineData("https://news.example.org/a/%2e%2e%2f%2e%2e%2fetc.php?x", "etc.html")]
    public void A_page_is_named_after_its_address(string address, string name) =>
        Assert.Equal(name, PageFile.Of(Page("<html>", FileKind.Html) with { Address = new Uri(address) }).Name);

    [Fact]
    public void A_page_of_a_million_open_tags_is_still_quick()
    {
        var page = Page(string.Concat(Enumerable.Repeat("<link rel canonical <head <html ", 300_000)), FileKind.Html);
        Assert.NotEmpty(PageFile.Of(page).Bytes.ToArray());
    }

    private static Fetched Page(string text, FileKind kind) =>
        new(Encoding.UTF8.GetBytes(text), new Uri(Address), kind.MediaTypes[0], null, kind, new PageVersion(null, null));
}

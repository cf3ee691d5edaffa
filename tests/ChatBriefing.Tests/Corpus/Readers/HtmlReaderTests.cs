using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus.Readers;

public sealed class HtmlReaderTests
{
    private const string Long = "The minister said that the talks on cobalt, copper and tantalum had begun, that they would go on for weeks, and that nothing had been signed so far.";

    [Fact]
    public void Reads_the_article_without_what_surrounds_it()
    {
        var article = Read($"""
            <html><head><title>Talks begin | The Paper</title><style>p + p</style><script>document.write("ads")</script></head><body>
            <header><nav><a href="/">Home</a> <a href="/x">World</a></nav></header>
            <article><h1>Talks begin</h1><p>{Long}</p><p onclick="alert(1)">Second   paragraph,<br>on two lines.</p>
            <h2>What next</h2><ul><li>One thing<script>alert(1)</script></li><li>Another thing</li></ul>
            <table><tr><th>Mineral</th><th>Share</th></tr><tr><td>Cobalt</td><td>70%</td></tr></table>
            <p hidden>Never shown</p><div style="display: none">Nor this</div><p>{Long}</p></article>
            <footer>All rights reserved</footer></body></html>
            """);
        Assert.Equal(
            ["Talks begin", Long, "Second paragraph, on two lines.", "What next", "One thing", "Another thing", "Mineral | Share", "Cobalt | 70%", Long],
            article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text)));
        Assert.Equal("Talks begin", article.Title);
        Assert.Equal((ParagraphRole.Title, ParagraphRole.Heading), (article.Paragraphs[0].Role, article.Paragraphs[3].Role));
        Assert.Equal(string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text))), article.Text);
    }

    [Fact]
    public void Reads_what_the_page_says_about_itself()
    {
        var article = Read($$"""
            <html lang="fr-CD"><head><link rel="canonical" href="https://www.example.com/a">
            <meta property="og:site_name" content="Radio Okapi"><meta property="og:title" content="Les pourparlers">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"x","author":[{"name":"Jean M."},{"name":"Aline K."}],"datePublished":"2025-03-09T08:00:00+01:00"}]}</script>
            </head><body><p>{{Long}}</p></body></html>
            """);
        Assert.Equal(
            ("Les pourparlers", "Jean M., Aline K.", "Radio Okapi", "https://www.example.com/a", new DateOnly(2025, 3, 9), Language.French, "news"),
            (article.Title, article.Byline, article.Source, article.Url, article.Published, article.Language, article.Kind));
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-03-09T23:00:00Z'>", "", true)]
    [InlineData("<meta name='date' content='March 9, 2025'>", "", false)]
    [InlineData("", "<time datetime='2025-03-09'>Sunday</time>", true)]
    [InlineData("", "<time datetime='2025-03-09'>Sunday</time><time datetime='2025-03-10'>Monday</time>", false)]
    [InlineData("", "<p>Published on 2025-03-09</p>", false)]
    [InlineData("<script type='application/ld+json'>{broken</script>", "", false)]
    public void Knows_the_day_of_publication_only_where_it_is_stated(string head, string inside, bool known) =>
        Assert.Equal(known ? new DateOnly(2025, 3, 9) : null, Read($"<head>{head}</head><body><article>{inside}<p>{Long}</p></article></body>").Published);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    public void Takes_no_address_but_a_web_address(string href) => Assert.Null(Read($"<link rel=canonical href='{href}'><p>{Long}</p>").Url);

    [Fact]
    public void Names_the_host_where_no_site_is_named() => Assert.Equal("example.com", Read($"<link rel=canonical href='https://example.com/a'><p>{Long}</p>").Source);

    [Fact]
    public void Reads_a_page_too_short_to_be_recognised_as_an_article() => Assert.Contains("The talks began.", Read("<title>Note</title><div>The talks began.</div>").Text);

    [Fact]
    public void Says_so_when_a_page_has_no_text() =>
        Assert.Contains("no text", Assert.Single(new HtmlReader().Read(Some.File("<script>render()</script><div id=app></div>", "a.html")).Failures).Reason);

    [Fact]
    public void Leaves_out_the_marks_of_footnotes() =>
        Assert.Contains("in 2025, he said.", Read("<p>in 2025,<sup><a href='#n1'>[1]</a></sup> he said.</p>").Text);

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("")]
    public void Reads_old_encodings(string head) =>
        Assert.Contains("Félix", new HtmlReader().Read(Some.File(Encoding.Latin1.GetBytes($"{head}<p>Félix spoke. {Long}</p>"), "a.html")).Article!.Text);

    [Fact]
    public void Never_stores_what_reorders_or_hides_letters() =>
        Assert.Equal("abc \uFFFD\uFFFD def", Read("<p>a&#8238;b&#8203;c &#xD800;&#0; d&#173;ef</p>").Paragraphs[^1].Span.In(Read("<p>a&#8238;b&#8203;c &#xD800;&#0; d&#173;ef</p>").Text));

    [Fact]
    public void Reads_a_page_nested_deeper_than_any() =>
        Assert.Contains("deep down", Read(string.Concat(Enumerable.Repeat("<div>", 1_000)) + "deep down").Text);

    [Fact]
    public void Refuses_a_page_nested_100000_levels_deep() =>
        Assert.Contains("levels deep", Assert.Single(new HtmlReader().Read(Some.File(string.Concat(Enumerable.Repeat("<div>", 100_000)), "a.html")).Failures).Reason);

    [Fact]
    public void Refuses_a_page_of_more_than_5_MB() =>
        Assert.Contains("5 MB", Assert.Single(new HtmlReader().Read(Some.File(new byte[HtmlReader.MaxBytes + 1], "a.html")).Failures).Reason);

    private static Article Read(string html) => new HtmlReader().Read(Some.File(html, "a.html")).Article!;
}

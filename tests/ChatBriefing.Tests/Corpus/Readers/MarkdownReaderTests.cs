using System.Diagnostics;
using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Corpus.Readers;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Reads_the_front_matter()
    {
        var article = Some.Markdown("""
            ---
            title: Talks on minerals
            source: Financial Times
            url: https://example.com/a
            published: 2025-03-09T10:00:00Z
            language: fr
            kind: news
            tags: [a, {b: c}]
            ---
            The talks began.
            """);
        Assert.Equal(
            ("Talks on minerals", "Financial Times", "https://example.com/a", new DateOnly(2025, 3, 9), Language.French, "news"),
            (article.Title, article.Source, article.Url, article.Published, article.Language, article.Kind));
        Assert.Equal("Talks on minerals\n\nThe talks began.", article.Text);
    }

    [Fact]
    public void Reduces_markup_to_the_text_of_the_rendered_page()
    {
        var article = Some.Markdown("""
            # Talks on *minerals*

            The **DRC** seeks [direct sales](https://example.com) of `cobalt`
            &amp; more<br>of it. ![A mine](mine.png) <span>Really</span>.

            <div>dropped</div>

            ## What next?

            - one
            - two
              - three

            > Quoted text.

            | Mineral | Where |
            |---------|-------|
            | Cobalt  | East  |

                code here

            [ref]: https://example.com
            """);
        Assert.Equal(
            [
                "Talks on minerals", "The DRC seeks direct sales of cobalt & more of it. A mine Really.", "What next?", "one", "two", "three", "Quoted text.",
                "Mineral | Where", "Cobalt | East", "code here",
            ],
            article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text)));
        Assert.Equal("Talks on minerals", article.Title);
        Assert.Equal(ParagraphRole.Heading, article.Paragraphs[2].Role);
        Assert.Equal(string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text))), article.Text);
    }

    [Fact]
    public void Shows_a_title_once_and_keeps_other_first_level_headings()
    {
        var article = Some.Markdown("---\ntitle: One\n---\n# One\n\nText.\n\n# Two\n\nMore.");
        Assert.Equal("One\n\nText.\n\nTwo\n\nMore.", article.Text);
        Assert.Equal(
            [ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Heading, ParagraphRole.Body], article.Paragraphs.Select(paragraph => paragraph.Role));
    }

    [Fact]
    public void Names_the_article_after_its_file_where_it_has_no_title()
    {
        var article = Some.Markdown("Text.", "a/rare-earths.md");
        Assert.Equal(("Rare earths", "Text."), (article.Title, article.Text));
    }

    [Fact]
    public void Reads_the_source_from_the_last_line()
    {
        var article = Some.Markdown("# Title\n\nText.\n\nSource: www.presstv.ir\n");
        Assert.Equal(("www.presstv.ir", ParagraphRole.SourceLine), (article.Source, article.Paragraphs[^1].Role));
    }

    [Theory]
    [InlineData("published: last week", "published")]
    [InlineData("published: 2025-02-30", "published")]
    [InlineData("url: ftp://example.com", "url")]
    [InlineData("url: javascript:alert(1)", "url")]
    public void Reads_the_article_but_reports_a_value_that_makes_no_sense(string line, string key)
    {
        var reading = new MarkdownReader().Read(Some.File($"---\ntitle: One\n{line}\n---\nText.", "a.md"));
        Assert.Equal((null, null), (reading.Article!.Published, reading.Article.Url));
        var failure = Assert.Single(reading.Failures);
        Assert.Equal("a.md:3", failure.Path);
        Assert.Contains(key, failure.Reason);
    }

    [Fact]
    public void Reports_malformed_front_matter_with_its_line()
    {
        var reading = new MarkdownReader().Read(Some.File("---\ntitle: One\nsource: [\n---\nText.", "a.md"));
        Assert.Null(reading.Article);
        Assert.StartsWith("a.md:", Assert.Single(reading.Failures).Path);
    }

    [Theory]
    [InlineData("---\n\nText after a rule.")]
    [InlineData("Text.\n\n---\n\ntitle: no front matter\n\n---\n")]
    public void Takes_dashes_that_are_no_front_matter_for_a_rule(string text) => Assert.NotNull(Some.Markdown(text));

    [Fact]
    public void Refuses_a_file_without_text() =>
        Assert.Contains("no text", Assert.Single(new MarkdownReader().Read(Some.File("<div>x</div>\n", "a.md")).Failures).Reason);

    [Fact]
    public void Covers_its_stored_text_with_paragraphs_and_these_with_sentences() =>
        HostileText.Any.Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
        {
            var article = new MarkdownReader().Read(Some.File(text, "a.md")).Article;
            return article is null
                || (Spans.Partition(article.Text, new TextSpan(0, article.Text.Length), article.Paragraphs.Select(paragraph => paragraph.Span))
                    && article.Paragraphs.All(paragraph => Spans.Partition(article.Text, paragraph.Span, paragraph.Sentences)));
        });

    [Fact]
    public void Never_throws_on_any_bytes() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            var reading = new MarkdownReader().Read(Some.File(bytes, "a.md"));
            return reading.Article is null == reading.Failures.Count > 0;
        });

    [Fact]
    public void Says_so_when_markup_is_nested_too_deeply() => AssertRefused(new string('[', MarkdownReader.MaxStretch), "nested");

    [Fact]
    public void Refuses_a_stretch_or_a_file_that_would_keep_the_parser_busy_for_long()
    {
        AssertRefused(string.Concat(Enumerable.Repeat("![a](", MarkdownReader.MaxStretch / 5 + 1)), "split");
        AssertRefused(string.Concat(Enumerable.Repeat("Text.\n\n", MarkdownReader.MaxLength / 7 + 1)), "split");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![a](")]
    [InlineData("[a][b] ")]
    [InlineData("*a ")]
    [InlineData("a\n=\n")]
    [InlineData("_a*")]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("| a")]
    [InlineData("&amp")]
    [InlineData("[a]: b\n")]
    public void Reads_a_long_stretch_of_anything_in_a_moment(string piece)
    {
        var file = Some.File(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, MarkdownReader.MaxStretch / piece.Length))), "a.md");
        var watch = Stopwatch.StartNew();
        new MarkdownReader().Read(file);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    private static void AssertRefused(string text, string reason) =>
        Assert.Contains(reason, Assert.Single(new MarkdownReader().Read(Some.File(text, "a.md")).Failures).Reason);
}

using System.Text;
using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Corpus.Readers;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Stores_the_decoded_file_exactly_without_its_byte_order_mark()
    {
        const string text = "A title\r\n\r\nText  with\ttabs.\r\n\r\n";
        var article = new PlainTextReader().Read(Some.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).Article!;
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("A title without a stop\nThe text begins. It goes on.")]
    [InlineData("A title without a stop\r\n\r\nThe text begins. It goes on.")]
    [InlineData("\n\n  A title without a stop  \n\nThe text begins.")]
    public void Takes_the_first_line_for_the_title(string text)
    {
        var article = Some.Article(text);
        Assert.Equal("A title without a stop", article.Title);
        Assert.Equal(ParagraphRole.Title, article.Paragraphs[0].Role);
    }

    [Fact]
    public void Takes_a_line_set_apart_for_the_title_although_it_ends_with_a_mark() =>
        Assert.Equal("What does the deal mean?", Some.Article("What does the deal mean?\n\nA lot.").Title);

    [Theory]
    [InlineData("The talks began.\nThey failed.")]
    [InlineData("The talks between the two\ncountries began. They failed.")]
    [InlineData("The talks began")]
    [InlineData("- one thing\n\n- another")]
    public void Names_the_article_after_its_file_where_no_line_is_a_title(string text)
    {
        var article = Some.Article(text, "news/rare_earths-and-aid.txt");
        Assert.Equal("Rare earths and aid", article.Title);
        Assert.All(article.Paragraphs, paragraph => Assert.Equal(ParagraphRole.Body, paragraph.Role));
    }

    [Fact]
    public void Takes_no_line_of_more_than_200_characters_for_a_title() =>
        Assert.Equal("Some article", Some.Article(new string('a', 201) + "\n\nText.").Title);

    [Fact]
    public void Joins_hard_wrapped_lines_up_to_a_blank_line() =>
        Assert.Equal(["The talks\nbegan in March.", "They failed\nin May."], Body("Title\n\nThe talks\nbegan in March.\n\nThey failed\nin May.\n"));

    [Fact]
    public void Takes_every_line_for_a_paragraph_where_one_is_wider_than_wrapped_text()
    {
        var wide = new string('a', PlainTextReader.MaxWrap) + " b.";
        Assert.Equal([wide, "Short line.", wide], Body($"Title\n\n{wide}\nShort line.\n{wide}"));
    }

    [Fact]
    public void Begins_a_paragraph_with_every_list_item() =>
        Assert.Equal(["The list:", "- one\n  more", "• two", "1. three", "2) four", "–5 is no item"], [.. Body("Title\n\nThe list:\n- one\n  more\n• two\n1. three\n2) four"), "–5 is no item"]);

    [Theory]
    [InlineData("Original Source: www.presstv.ir", "www.presstv.ir", null)]
    [InlineData("Source: https://example.com/a", "https://example.com/a", "https://example.com/a")]
    [InlineData("Source\u00A0: Le Monde", "Le Monde", null)]
    [InlineData("SOURCE : javascript:alert(1)", "javascript:alert(1)", null)]
    public void Reads_the_source_from_the_last_line(string line, string source, string? url)
    {
        var article = Some.Article($"Title\n\nThe talks began.\n{line}\n");
        Assert.Equal((source, url), (article.Source, article.Url));
        Assert.Equal([ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.SourceLine], article.Paragraphs.Select(paragraph => paragraph.Role));
        Assert.Equal(line, article.Paragraphs[^1].Span.In(article.Text));
    }

    [Fact]
    public void Reads_what_the_lines_below_the_title_say_about_the_article()
    {
        var article = Some.Article("Title\nPublished: 2025-03-09\nUrl: https://example.com/a\nSource: Example\n\nPublished: is a word. The talks began.");
        Assert.Equal((new DateOnly(2025, 3, 9), "https://example.com/a", "Example"), (article.Published, article.Url, article.Source));
        Assert.Equal(4, article.Paragraphs.Count(paragraph => paragraph.Role != ParagraphRole.Body));
        Assert.Equal(["Published: is a word. The talks began."], Body(article));
    }

    [Fact]
    public void Leaves_a_line_that_states_no_real_date_in_the_body() =>
        Assert.Equal(["Published: soon\nThe talks began."], Body("Title\n\nPublished: soon\nThe talks began."));

    [Fact]
    public void Recognises_the_language() =>
        Assert.Equal(Language.French, Some.Article("Titre\n\nLes États-Unis et la RDC négocient un accord sur les minerais.").Language);

    [Fact]
    public void Refuses_more_paragraphs_than_any_real_article_has()
    {
        var reading = new PlainTextReader().Read(Some.File(string.Concat(Enumerable.Repeat("a\n\n", ArticleReader.MaxParagraphs + 10))));
        Assert.Null(reading.Article);
        Assert.Contains("paragraphs", Assert.Single(reading.Failures).Reason);
    }

    [Fact]
    public void Covers_any_text_with_ordered_paragraphs_and_these_with_sentences() =>
        HostileText.Any.Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
        {
            var article = new PlainTextReader().Read(Some.File(text)).Article;
            return article is null
                || (Spans.Partition(article.Text, new TextSpan(0, article.Text.Length), article.Paragraphs.Select(paragraph => paragraph.Span))
                    && article.Paragraphs.All(paragraph => Spans.Partition(article.Text, paragraph.Span, paragraph.Sentences)));
        });

    [Fact]
    public void Never_throws_on_any_bytes() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            var reading = new PlainTextReader().Read(Some.File(bytes));
            return reading.Article is null == reading.Failures.Count > 0;
        });

    private static IEnumerable<string> Body(string text) => Body(Some.Article(text));

    private static IEnumerable<string> Body(Article article) =>
        article.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body).Select(paragraph => paragraph.Span.In(article.Text));
}

using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus.Readers;

public sealed class PdfReaderTests
{
    private static readonly string[] Left = ["The talks on minerals began in", "Kinshasa last week and went on", "for days behind closed doors, as", "the ministry of mines has said."];
    private static readonly string[] Right = ["Cobalt and copper are what the", "visitors came for, and they want", "direct sales rather than a long", "chain of middlemen in between."];

    [Fact]
    public void Reads_columns_one_after_the_other()
    {
        var article = Read(Documents.Pdf([(50, 780, 18, "A headline over both columns of text"), .. Documents.Lines(50, 740, Left), .. Documents.Lines(320, 740, Right)]));
        Assert.Equal(["A headline over both columns of text", string.Join(' ', Left), string.Join(' ', Right)], Texts(article));
        Assert.Equal(("A headline over both columns of text", ParagraphRole.Title), (article.Title, article.Paragraphs[0].Role));
    }

    [Fact]
    public void Reads_a_table_row_by_row() =>
        Assert.Equal(
            ["Mineral Share Cobalt 70% Copper 12% Tin 5%"],
            Texts(Read(Documents.Pdf([.. Documents.Lines(50, 700, "Mineral", "Cobalt", "Copper", "Tin"), .. Documents.Lines(300, 700, "Share", "70%", "12%", "5%")]))));

    [Fact]
    public void Joins_words_parted_at_line_ends_but_keeps_hyphens_of_their_own() =>
        Assert.Equal(
            ["A long-term plan for the exploitation of the long-term reserves was made"],
            Texts(Read(Documents.Pdf([.. Documents.Lines(50, 700, "A long-term plan for the exploi-", "tation of the long-", "term reserves was made")]))));

    [Fact]
    public void Leaves_out_what_is_printed_on_every_page()
    {
        var pages = Enumerable.Range(1, 4).Select(page => ((double, double, double, string)[])
            [(50, 810, 8, "The Paper, 9 March 2025"), .. Documents.Lines(50, 700, $"Something different stands on page {Word(page)}."), (280, 30, 8, $"Page {page} of 4")]);
        Assert.Equal(["one", "two", "three", "four"], Texts(Read(Documents.Pdf([.. pages]))).Select(text => text.Split(' ')[^1].TrimEnd('.')));
    }

    [Fact]
    public void Joins_a_paragraph_across_pages_and_tells_the_page_on_which_it_begins()
    {
        var article = Read(Documents.Pdf(
            [.. Documents.Lines(50, 700, "The first paragraph stands on page one and ends there.")],
            [.. Documents.Lines(50, 700, "The second one begins on the second page and runs")],
            [.. Documents.Lines(50, 700, "on to the third page."), .. Documents.Lines(50, 650, "The last one stands there alone.")]));
        Assert.Contains("The second one begins on the second page and runs on to the third page.", Texts(article));
        Assert.Equal([1, 2, 3], article.Paragraphs.Select(paragraph => paragraph.Page));
    }

    [Fact]
    public void Parts_paragraphs_at_gaps_and_indents() =>
        Assert.Equal(
            ["One paragraph goes on over two lines.", "A gap parts it from the second.", "An indent from the third one,", "whose second line is full."],
            Texts(Read(Documents.Pdf(
                [
                    .. Documents.Lines(50, 700, "One paragraph goes on over", "two lines."), .. Documents.Lines(50, 660, "A gap parts it from the", "second."),
                    .. Documents.Lines(70, 636, "An indent from the third one,"), .. Documents.Lines(50, 600, "whose second line is full."),
                ]))));

    [Theory]
    [InlineData("Report on minerals", "Report on minerals")]
    [InlineData("Microsoft Word - draft_v3.docx", "The largest text of the page")]
    [InlineData("draft", "The largest text of the page")]
    [InlineData(null, "The largest text of the page")]
    public void Takes_the_title_from_the_metadata_if_it_makes_sense(string? stated, string title) =>
        Assert.Equal(title, Read(Documents.Pdf(stated, [(50, 780, 20, "The largest text of the page"), .. Documents.Lines(50, 740, Left)])).Title);

    [Fact]
    public void Never_takes_the_date_of_the_file_for_the_day_of_publication() => Assert.Null(Read(Documents.Pdf([.. Documents.Lines(50, 700, Left)])).Published);

    [Fact]
    public void Says_what_to_do_with_pages_that_are_pictures() => Assert.Contains("OCR", Failure(Documents.Pdf(Array.Empty<(double, double, double, string)>())));

    [Fact]
    public void Reads_the_manual_of_a_library_as_its_makers_meant_it()
    {
        const string manual = "/usr/share/doc/shared-mime-info/shared-mime-info-spec.pdf";
        Assert.SkipUnless(File.Exists(manual), $"{manual} is not there.");
        var article = Read(File.ReadAllBytes(manual));
        Assert.Equal("Shared MIME-info Database", article.Title);
        Assert.Contains("Information found in a directory is added to the information found in previous directories", article.Text, StringComparison.Ordinal);
    }

    private static string Word(int number) => new[] { "one", "two", "three", "four" }[number - 1];

    private static Article Read(byte[] pdf) => new PdfReader().Read(Some.File(pdf, "a.pdf")).Article!;

    private static string Failure(byte[] pdf) => Assert.Single(new PdfReader().Read(Some.File(pdf, "a.pdf")).Failures).Reason;

    private static IEnumerable<string> Texts(Article article) => article.Paragraphs.Select(paragraph => paragraph.Span.In(article.Text));
}

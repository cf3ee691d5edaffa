using ChatBriefing.Corpus;
using ChatBriefing.Corpus.Readers;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Corpus.Readers;

public sealed class WordReaderTests
{
    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House head"/><w:basedOn w:val="Titre1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Circle"><w:name w:val="Circle"/><w:basedOn w:val="Circle"/></w:style>
        """;

    [Fact]
    public void Reads_paragraphs_headings_lists_and_tables()
    {
        var article = Read(
            Documents.Paragraph("Talks begin", "Title") + Documents.Paragraph("The talks &amp; more.") + Documents.Paragraph("What next", "House")
            + Documents.Paragraph("An item") + Documents.Paragraph("", "Circle") + Documents.Paragraph("Plain", "Circle")
            + $"<w:tbl><w:tr><w:tc>{Documents.Paragraph("Cobalt")}</w:tc><w:tc>{Documents.Paragraph("70%")}{Documents.Paragraph("of all")}</w:tc></w:tr></w:tbl>");
        Assert.Equal("Talks begin\n\nThe talks & more.\n\nWhat next\n\nAn item\n\nPlain\n\nCobalt | 70% of all", article.Text);
        Assert.Equal("Talks begin", article.Title);
        Assert.Equal(
            [ParagraphRole.Title, ParagraphRole.Body, ParagraphRole.Heading, ParagraphRole.Body, ParagraphRole.Body, ParagraphRole.Body],
            article.Paragraphs.Select(paragraph => paragraph.Role));
    }

    [Fact]
    public void Reads_what_was_inserted_and_neither_what_was_deleted_nor_what_is_hidden() =>
        Assert.Equal("Kept and added.", Read("""
            <w:p><w:r><w:t xml:space="preserve">Kept </w:t></w:r><w:del w:id="1"><w:r><w:delText>deleted </w:delText></w:r></w:del>
            <w:ins w:id="2"><w:r><w:t xml:space="preserve">and added</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
            <w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>secret</w:t></w:r><w:moveFrom w:id="3"><w:r><w:t>moved</w:t></w:r></w:moveFrom>
            <w:r><w:instrText>PAGE</w:instrText><w:t>.</w:t></w:r></w:p>
            """).Text);

    [Fact]
    public void Reads_title_and_writer_from_the_properties_and_no_day_of_publication()
    {
        var article = new WordReader().Read(Some.File(Documents.Docx(Documents.Paragraph("Text."), title: "A report on minerals", creator: "Aline K."), "a.docx")).Article!;
        Assert.Equal(("A report on minerals", "Aline K.", null), (article.Title, article.Byline, article.Published));
    }

    [Fact]
    public void Says_so_when_there_is_no_text() => Assert.Contains("no text", Failure(Documents.Docx("<w:p/>")));

    [Fact]
    public void Refuses_old_or_locked_files() => Assert.Contains("password", Failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public void Refuses_macros() => Assert.Contains("macros", Failure(Documents.Zip(("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x"))));

    [Fact]
    public void Refuses_a_document_nested_100000_levels_deep() =>
        Assert.Contains("levels deep", Failure(Documents.Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000)))));

    [Fact]
    public void Refuses_a_document_that_unpacks_to_far_more_than_its_size() =>
        Assert.Contains("100 times", Failure(Documents.Zip(("word/media/image.png", new byte[3 * 1024 * 1024]))));

    [Fact]
    public void Refuses_entities() => Assert.Contains("DTD", Failure(Documents.Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"))));

    private static Article Read(string body) => new WordReader().Read(Some.File(Documents.Docx(body, Styles), "a.docx")).Article!;

    private static string Failure(byte[] docx) => Assert.Single(new WordReader().Read(Some.File(docx, "a.docx")).Failures).Reason;
}

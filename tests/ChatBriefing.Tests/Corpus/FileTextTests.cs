using System.Text;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Corpus;

public sealed class FileTextTests
{
    [Fact]
    public void Decodes_utf8_and_marked_utf16_to_the_same_text()
    {
        const string text = "Félix Tshisekedi\r\n’s 😀";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ];
        Assert.All(files, file => Assert.Equal((text, null), FileText.Decode(file)));
    }

    [Fact]
    public void Refuses_other_encodings_and_says_where_they_break() =>
        Assert.Contains("not UTF-8 text (first at byte 1)", FileText.Decode(Encoding.Latin1.GetBytes("Félix")).Problem);

    [Theory]
    [InlineData("Text with a \0 in it")]
    [InlineData("\u0001\u0002\u0003 and a few words")]
    [InlineData("\u001B[31m\u001B[0m")]
    public void Refuses_binary_data(string text) => Assert.Contains("binary", FileText.Decode(Encoding.UTF8.GetBytes(text)).Problem);

    [Fact]
    public void Refuses_an_image_that_is_called_text() =>
        Assert.Contains("binary", FileText.Decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00]).Problem);

    [Fact]
    public void Refuses_white_space_alone() => Assert.Contains("white space", FileText.Decode(" \r\n\t\u00A0"u8).Problem);

    [Fact]
    public void Refuses_half_characters_in_utf16() =>
        Assert.NotNull(FileText.Decode([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8]).Problem);
}

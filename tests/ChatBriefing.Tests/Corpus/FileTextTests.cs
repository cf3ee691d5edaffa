using System.Text;
using ChatBriefing.Corpus;

namespace ChatBriefing.Tests.Corpus;

public sealed class FileTextTests
{
    [Fact]
    public void Decodes_utf8_and_marked_utf16_and_utf32_to_the_same_text()
    {
        const string text = "Félix Tshisekedi\r\n’s 😀";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
            [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text)],
        ];
        Assert.All(files, file => Assert.Equal((text, null), FileText.Decode(file)));
    }

    [Theory]
    [InlineData("Félix Tshisekedi – « L’Étain » d’Œuvre, 5 € et LIBERTÉ\u00A0!")]
    [InlineData("Façade")]
    public void Takes_old_western_text_for_windows_1252(string text) =>
        Assert.Equal((text, null), FileText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)));

    [Fact]
    public void Refuses_another_alphabet_and_says_where_it_breaks() =>
        Assert.Contains("(first at byte 0)", FileText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Переговоры о минералах")).Problem);

    [Fact]
    public void Refuses_damaged_utf8_rather_than_garble_it() =>
        Assert.Contains("UTF-8", FileText.Decode([.. "Félix Tshisekedi a signé l’accord à Kinshasa"u8, 0xE9]).Problem);

    [Fact]
    public void Refuses_bytes_that_windows_1252_leaves_undefined() => Assert.Contains("binary", FileText.Decode([.. "Some words and "u8, 0x81]).Problem);

    [Fact]
    public void Believes_what_the_file_declares_where_the_bytes_bear_it_out()
    {
        var cyrillic = FileText.EncodingOf("windows-1251");
        Assert.Equal(("Переговоры", null), FileText.Decode(cyrillic.GetBytes("Переговоры"), cyrillic));
    }

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

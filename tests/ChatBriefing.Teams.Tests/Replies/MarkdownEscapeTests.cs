using ChatBriefing.Chat.Writing;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class MarkdownEscapeTests
{
    [Theory]
    [InlineData("**bold** _it_ __u__ ~~s~~ `code` ```js")]
    [InlineData("# heading")]
    [InlineData("- list")]
    [InlineData("+ list")]
    [InlineData("1. one")]
    [InlineData("1) one")]
    [InlineData("2024. A year")]
    [InlineData("> quote")]
    [InlineData("===")]
    [InlineData("[a bank](https://evil.example) ![x](https://evil.example)")]
    [InlineData("<https://evil.example>")]
    [InlineData("see HTTPS://evil.example, www.evil.example, ftp://evil.example, mailto:a@b.example, tel:+3312345678")]
    [InlineData("<at>Everyone</at> <b>x</b> <!-- x --> &lt;at&gt; &#60;")]
    [InlineData("¯\\_(ツ)_/¯ \\* C:\\temp\\*.txt")]
    [InlineData("and/or 12:30 a-b 3.5 C# (x) [1] {{DATE(2020-01-01T00:00:00Z)}}")]
    public void It_shows_as_it_stands(string text)
    {
        var shown = TeamsMarkdown.Show(FittedText.Line(text, int.MaxValue));
        Assert.Empty(shown.Found);
        Assert.Equal(VisibleText.Line(text), shown.Text);
    }

    [Fact]
    public void The_check_itself_sees_what_is_not_escaped()
    {
        var shown = TeamsMarkdown.Show("# A **b** [c](https://x.example)\n\n> q *i* <at>x</at>\n\n- l www.evil.example");
        Assert.Equal(["heading", "bold", "link", "quote", "italic", "HtmlInline", "HtmlInline", "list", "ListItemBlock", "LinkInline"], shown.Found.Select(found => found.Kind));
        Assert.Equal("A b c\nq i x\nl www.evil.example", shown.Text);
    }

    [Fact]
    public void Any_text_shows_its_words_and_nothing_else() => HostileText.Any.Sample(
        text =>
        {
            var shown = TeamsMarkdown.Show(FittedText.Line(text, int.MaxValue));
            Assert.Empty(shown.Found);
            Assert.Equal(VisibleText.Line(text), shown.Text);
        },
        iter: 5_000);

    [Theory]
    [InlineData("{{DATE(2020-01-01T00:00:00Z)}}", "{\\{DATE(2020-01-01T00:00:00Z)}}")]
    [InlineData("{{{TIME(", "{\\{\\{TIME(")]
    [InlineData("<at>a</at>", "&lt;at&gt;a&lt;/at&gt;")]
    [InlineData("[1]", "\\[1\\]")]
    public void What_is_replaced_before_Markdown_is_read_is_broken_up(string text, string written) => Assert.Equal(written, FittedText.Line(text, int.MaxValue));
}

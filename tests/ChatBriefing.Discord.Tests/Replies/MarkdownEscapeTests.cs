using ChatBriefing.Chat.Writing;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Replies;

public sealed class MarkdownEscapeTests
{
    [Theory]
    [InlineData("**bold** _it_ __u__ ~~s~~ ||spoiler|| `code` ```js\nx```")]
    [InlineData("# heading")]
    [InlineData("-# small")]
    [InlineData("  - list")]
    [InlineData("1. one")]
    [InlineData("2024. A year")]
    [InlineData("> quote")]
    [InlineData(">>> all of it")]
    [InlineData("[a bank](https://evil.example)")]
    [InlineData("<https://evil.example>")]
    [InlineData("https://evil.example/a_b_c")]
    [InlineData("see HTTPS://evil.example.")]
    [InlineData("discord.gg/abc or https://discord.com/invite/abc")]
    [InlineData("@everyone @here <@1> <@!1> <@&1> <#1> <:a:1> <a:b:2> <t:0:R> </ask:1> <id:home> :smile:")]
    [InlineData("¯\\_(ツ)_/¯ \\* C:\\temp\\*.txt")]
    [InlineData("and/or 12:30 a-b 3.5 C# (x)")]
    public void It_shows_as_it_stands(string text)
    {
        var shown = DiscordMarkdown.Show(MarkdownEscape.Line(text));
        Assert.Empty(shown.Found);
        Assert.Equal(VisibleText.Line(text), shown.Text);
    }

    [Fact]
    public void The_check_itself_sees_what_is_not_escaped()
    {
        var shown = DiscordMarkdown.Show("# A **b** [c \\[1\\]](https://x.example) @everyone\n> q\n-# s");
        Assert.Equal(["heading", "bold", "link", "mention", "quote", "small print"], shown.Found.Select(found => found.Kind));
        Assert.Equal("A b c [1] q\ns", shown.Text);
    }

    [Fact]
    public void Any_text_shows_its_words_and_nothing_else() => HostileText.Any.Sample(
        text =>
        {
            var shown = DiscordMarkdown.Show(MarkdownEscape.Line(text));
            Assert.Empty(shown.Found);
            Assert.Equal(VisibleText.Line(text), shown.Text);
        },
        iter: 5_000);

    [Theory]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("pay \u202Eevil\u202C now", "pay evil now")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData(" a\r\n b\tc\u2028d ", "a b c d")]
    [InlineData("👨\u200D👩\u200D👧 e\u0301", "👨\u200D👩\u200D👧 e\u0301")]
    public void Only_what_a_person_sees_is_kept(string text, string seen) => Assert.Equal(seen, VisibleText.Line(text));

    [Fact]
    public void Half_a_character_is_made_visible() => Assert.Equal("a\uFFFDb", VisibleText.Line("a\uD83Db"));
}

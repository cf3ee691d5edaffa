using System.Globalization;
using System.Text;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;
using ChatBriefing.Discord.Replies;
using ChatBriefing.Discord.Tests.Support;
using CsCheck;

namespace ChatBriefing.Discord.Tests.Replies;

public sealed class FittedTextTests
{
    [Theory]
    [InlineData("One sentence. Another one.", 26, "One sentence. Another one.")]
    [InlineData("One sentence. Another one.", 22, "One sentence. …")]
    [InlineData("Mr. Smith of the U.S. Senate spoke.", 29, "Mr. Smith of the U.S. Senate…")]
    [InlineData("« Oui. » Il est parti hier.", 20, "« Oui. » Il est…")]
    [InlineData("Two words", 6, "Two…")]
    [InlineData("unbrokenword", 5, "unbr…")]
    [InlineData("a*b*c*d", 6, "a\\*b…")]
    [InlineData("👍👍👍", 4, "👍…")]
    [InlineData("ae\u0301e\u0301", 4, "ae\u0301…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void A_long_text_is_cut_where_it_reads_well(string text, int room, string written) => Assert.Equal(written, FittedText.Line(text, room));

    [Fact]
    public void Highlighted_words_are_bold_and_neighbours_share_one_run() =>
        Assert.Equal(@"The **rare earths** of \*Congo\*", Write("The rare earths of *Congo*", 100, new TextSpan(4, 4), new TextSpan(9, 6)));

    [Fact]
    public void A_cut_closes_what_is_bold() => Assert.Equal("All of **this is**…", Write("All of this is highlighted", 24, new TextSpan(7, 19)));

    [Fact]
    public void Paragraphs_stay_apart() => Assert.Equal("a b\n> c", FittedText.Write(VisibleText.Paragraphs("a\nb\n \nc", []), 100, "\n> "));

    [Fact]
    public void Any_text_is_cut_between_characters_and_leaves_nothing_open() =>
        Gen.Select(HostileText.Any, Gen.Int[0, 120], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30]).Array[0, 4]).Sample(
            (text, room, marks) =>
            {
                var spans = marks.Select(mark => new TextSpan(mark.Item1, mark.Item2)).OrderBy(span => span.Start).ToArray();
                var visible = VisibleText.Paragraphs(text, spans);
                var written = FittedText.Write(visible, room, "\n");
                Assert.InRange(written.Length, 0, room);
                Assert.DoesNotContain(Rune.ReplacementChar, written.Replace(visible.Text.Contains('\uFFFD', StringComparison.Ordinal) ? "\uFFFD" : "\0", string.Empty, StringComparison.Ordinal).EnumerateRunes());
                var shown = DiscordMarkdown.Show(written);
                Assert.DoesNotContain(shown.Found, found => found.Kind != "bold");
                AssertBegins(visible.Text, shown.Text);
            },
            iter: 5_000);

    private static void AssertBegins(string whole, string shown)
    {
        if (shown == whole || shown.Length == 0)
        {
            return;
        }

        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        var ends = StringInfo.ParseCombiningCharacters(whole).Append(whole.Length).ToHashSet();
        string[] kept = [shown[..^1], shown[..^1].TrimEnd(' ')];
        Assert.Contains(kept, text => whole.StartsWith(text, StringComparison.Ordinal) && ends.Contains(text.Length));
    }

    private static string Write(string text, int room, params TextSpan[] marks) => FittedText.Write(VisibleText.Paragraphs(text, marks), room, "\n");
}

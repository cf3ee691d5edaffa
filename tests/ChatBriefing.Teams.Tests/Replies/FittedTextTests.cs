using System.Globalization;
using ChatBriefing.Chat.Writing;
using ChatBriefing.Corpus;
using ChatBriefing.Teams.Replies;
using ChatBriefing.Teams.Tests.Support;
using CsCheck;

namespace ChatBriefing.Teams.Tests.Replies;

public sealed class FittedTextTests
{
    [Theory]
    [InlineData("One sentence. Another one.", 26, "One sentence. Another one.")]
    [InlineData("One sentence. Another one.", 25, "One sentence. …")]
    [InlineData("Mr. Smith of the U.S. Senate spoke.", 34, "Mr. Smith of the U.S. Senate…")]
    [InlineData("Two words", 8, "Tw…")]
    [InlineData("unbrokenword", 10, "unbr…")]
    [InlineData("a*b*c*d", 10, "a\\*…")]
    [InlineData("👍👍👍", 18, "👍…")]
    [InlineData("ééé", 17, "é…")]
    [InlineData("abcdefg", 6, "…")]
    [InlineData("abc", 0, "")]
    public void A_long_text_is_cut_where_it_reads_well(string text, int room, string written) => Assert.Equal(written, FittedText.Line(text, room));

    [Fact]
    public void Highlighted_words_are_bold_and_neighbours_share_one_run() =>
        Assert.Equal(@"The **rare earths** of \*Congo\*", Write("The rare earths of *Congo*", 100, new TextSpan(4, 4), new TextSpan(9, 6)));

    [Theory]
    [InlineData("a(b) c", 1, 3, "a(**b**) c")]
    [InlineData("a — c", 2, 1, "a — c")]
    public void What_is_bold_begins_and_ends_with_a_letter_or_digit(string text, int start, int length, string written) =>
        Assert.Equal(written, Write(text, 100, new TextSpan(start, length)));

    [Fact]
    public void A_cut_closes_what_is_bold() => Assert.Equal("All of **this is**…", Write("All of this is highlighted", 29, new TextSpan(7, 19)));

    [Fact]
    public void Any_text_is_cut_between_characters_and_leaves_nothing_open() =>
        Gen.Select(HostileText.Any, Gen.Int[0, 240], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30]).Array[0, 4]).Sample(
            (text, room, marks) =>
            {
                var spans = marks.Select(mark => new TextSpan(mark.Item1, mark.Item2)).OrderBy(span => span.Start).ToArray();
                var visible = VisibleText.Paragraphs(text, spans);
                var written = FittedText.Write(visible, room, "\n\n");
                Assert.InRange(JsonLength.Of(written), 0, room);
                var shown = TeamsMarkdown.Show(written);
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

    private static string Write(string text, int room, params TextSpan[] marks) => FittedText.Write(VisibleText.Paragraphs(text, marks), room, "\n\n");
}

using System.Text;
using ChatBriefing.Intake;
using ChatBriefing.Intake.Placing;
using ChatBriefing.Tests.Support;
using CsCheck;

namespace ChatBriefing.Tests.Intake.Placing;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("cobalt.txt", "cobalt.txt")]
    [InlineData("Cobalt Mining.TXT", "Cobalt-Mining.txt")]
    [InlineData("C:\\Users\\me\\cobalt.text", "cobalt.text")]
    [InlineData("../../etc/cobalt.txt", "cobalt.txt")]
    [InlineData("..", "article.txt")]
    [InlineData("", "article.txt")]
    [InlineData(".hidden", "hidden.txt")]
    [InlineData("a...b---c - d.txt", "a.b-c-d.txt")]
    [InlineData("cafe\u0301 d\u2019e\u0301te\u0301.txt", "café-d-été.txt")]
    [InlineData("\u202Efdp.exe", "fdp.exe.txt")]
    [InlineData("line\nbreak\u0000.txt", "linebreak.txt")]
    [InlineData("con.txt", "article-con.txt")]
    [InlineData("LPT1.tar.txt", "article-LPT1.tar.txt")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("Кобальт и коллтан.txt", "Кобальт-и-коллтан.txt")]
    [InlineData("a_b (2).txt", "a-b-2.txt")]
    public void A_name_becomes_harmless_and_stays_readable(string suggested, string expected) => Assert.Equal(expected, SafeName.Of(suggested, FileKind.Text));

    [Fact]
    public void A_number_tells_names_apart_before_the_ending()
    {
        Assert.Equal("cobalt-2.txt", SafeName.Of("cobalt.txt", FileKind.Text, 2));
        Assert.Equal("cobalt-2.facts.yaml", SafeName.Of("cobalt.facts.yaml", FileKind.Facts, 2));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('語')]
    public void A_long_name_is_cut_to_what_file_systems_take(char letter)
    {
        var name = SafeName.Of(new string(letter, 500) + ".facts.yaml", FileKind.Facts, 12);
        Assert.EndsWith("-12.facts.yaml", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 80, SafeName.MaxLength);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 80, 255);
    }

    [Fact]
    public void Whatever_the_name_only_harmless_characters_remain() =>
        HostileText.Any.Sample(text => AssertHarmless(SafeName.Of(text, FileKind.Html)));

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void A_hostile_name_becomes_harmless(string name) => AssertHarmless(SafeName.Of(name, FileKind.Text));

    private static void AssertHarmless(string name)
    {
        Assert.InRange(name.Length, 5, SafeName.MaxLength);
        Assert.All(name.EnumerateRunes(), rune => Assert.True(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.', name));
        Assert.DoesNotContain("..", name, StringComparison.Ordinal);
        Assert.False(name[0] is '.' or '-');
    }
}

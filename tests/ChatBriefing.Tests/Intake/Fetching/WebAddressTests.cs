using ChatBriefing.Intake;
using ChatBriefing.Intake.Fetching;

namespace ChatBriefing.Tests.Intake.Fetching;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("/etc/passwd")]
    [InlineData("//example.org/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("gopher://example.org:70/_a")]
    [InlineData("data:text/html,hello")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/a")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("https://@example.org/")]
    [InlineData("https://example.org@127.0.0.1/")]
    [InlineData("https://example.org\\@127.0.0.1/")]
    [InlineData("https:\\\\example.org/")]
    [InlineData("https:example.org")]
    [InlineData("https://example.org:22/")]
    [InlineData("https://example.org:80/")]
    [InlineData("https://example.org:8443/")]
    [InlineData("https://example.org:0/")]
    [InlineData("https://example.org./")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST/")]
    [InlineData("https://localhost./")]
    [InlineData("https://api.localhost/")]
    [InlineData("https://localhost.localdomain/")]
    [InlineData("https://metadata/")]
    [InlineData("https://metadata.google.internal/computeMetadata/v1/")]
    [InlineData("https://printer.local/")]
    [InlineData("https://router.home.arpa/")]
    [InlineData("https://wiki.corp/")]
    [InlineData("https://abcdefgh.onion/")]
    [InlineData("https://intranet/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x7f.0.0.1/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://0X7F000001/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://017700000001/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://127.0.1/")]
    [InlineData("https://0/")]
    [InlineData("https://4294967297/")]
    [InlineData("https://256.1.1.1/")]
    [InlineData("https://1.2.3.4.5/")]
    [InlineData("https://1.2.3.4./")]
    [InlineData("https://example.0x7f/")]
    [InlineData("https://①②⑦.⓪.⓪.①/")]
    [InlineData("https://127。0。0。1/")]
    [InlineData("https://１２７.0.0.1/")]
    [InlineData("https://ex\u00adample.org/")]
    [InlineData("https://exam\u200bple.org/")]
    [InlineData("https://exam\u202eple.org/")]
    [InlineData("https://example.org/a\r\nHost: inside")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org\t/")]
    [InlineData("https://exa mple.org/")]
    [InlineData("https://example..org/")]
    [InlineData("https://.example.org/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://[::1%251]/")]
    [InlineData("https://[v1.abc]/")]
    [InlineData("https://exam%70le.org/")]
    [InlineData("https://example.org%00.evil.org/")]
    [InlineData("https:///example.org")]
    public void A_roundabout_or_inside_address_is_refused_before_any_look_up(string address)
    {
        var (read, problem) = new WebAddress(new IntakeOptions()).Read(address);
        Assert.Null(read);
        Assert.NotNull(problem);
    }

    [Theory]
    [InlineData("https://www.example.org/page?a=1#part", "https://www.example.org/page?a=1")]
    [InlineData(" https://EXAMPLE.org ", "https://example.org/")]
    [InlineData("https://example.org:443/", "https://example.org/")]
    [InlineData("https://münchen.example.org/straße", "https://xn--mnchen-3ya.example.org/stra%C3%9Fe")]
    [InlineData("https://1.1.1.1/", "https://1.1.1.1/")]
    [InlineData("https://[2606:4700:4700::1111]/", "https://[2606:4700:4700::1111]/")]
    [InlineData("https://example.org/@user/a", "https://example.org/@user/a")]
    public void An_honest_address_is_read_without_its_fragment(string address, string expected) =>
        Assert.Equal((expected, null), (new WebAddress(new IntakeOptions()).Read(address) is var (read, problem) ? (read?.AbsoluteUri, problem) : default));

    [Fact]
    public void Http_and_other_ports_are_read_where_the_settings_say_so()
    {
        Assert.NotNull(new WebAddress(new IntakeOptions { AllowHttp = true }).Read("http://example.org/").Address);
        Assert.Null(new WebAddress(new IntakeOptions { AllowHttp = true }).Read("http://example.org:8080/").Address);
        Assert.NotNull(new WebAddress(new IntakeOptions { AllowHttp = true, Ports = "80;8080" }).Read("http://example.org:8080/").Address);
        Assert.Null(new WebAddress(new IntakeOptions { Ports = "8443" }).Read("https://example.org/").Address);
    }

    [Fact]
    public void An_endless_address_is_refused() =>
        Assert.Contains("2,000", new WebAddress(new IntakeOptions()).Read("https://example.org/" + new string('a', 3_000)).Problem, StringComparison.Ordinal);
}
